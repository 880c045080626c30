package org.spona.cooperation.protocol;

import java.util.Optional;
import java.util.UUID;
import org.spona.platform.links.LinkOrigin;
import org.spona.platform.links.LinkSection;
import org.spona.platform.links.LinkSource;
import org.spona.platform.links.Links;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.springframework.stereotype.Component;

/** Links that begin at protocols: added by those who write for their owner. */
@Component
public class ProtocolLinks implements LinkSource {

    private final ProtocolRegister register;
    private final Links links;

    ProtocolLinks(ProtocolRegister register, Links links) {
        this.register = register;
        this.links = links;
    }

    @Override
    public LinkOrigin get(UUID id) {
        return origin(register.get(id));
    }

    /** What the page of a protocol shows of them. */
    public Optional<LinkSection> section(Protocol protocol) {
        return links.section(origin(protocol));
    }

    private static LinkOrigin origin(Protocol protocol) {
        Optional<Ownership> writer = Readers.isVisitor()
                ? Optional.empty()
                : Optional.of(protocol.ownership())
                        .filter(owner -> Readers.get().actsFor(owner, Role::writes));
        return LinkOrigin.of(protocol.thing(), writer);
    }
}
