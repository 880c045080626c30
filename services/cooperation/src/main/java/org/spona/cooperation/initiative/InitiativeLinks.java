package org.spona.cooperation.initiative;

import java.util.Optional;
import java.util.UUID;
import org.spona.platform.links.LinkOrigin;
import org.spona.platform.links.LinkSection;
import org.spona.platform.links.LinkSource;
import org.spona.platform.links.Links;
import org.springframework.stereotype.Component;

/** Links that begin at initiatives: added by those who write for the organisation that leads. */
@Component
public class InitiativeLinks implements LinkSource {

    private final InitiativeRegister register;
    private final Links links;

    InitiativeLinks(InitiativeRegister register, Links links) {
        this.register = register;
        this.links = links;
    }

    @Override
    public LinkOrigin get(UUID id) {
        return origin(register.get(id));
    }

    /** What the page of an initiative shows of them. */
    public Optional<LinkSection> section(Initiative initiative) {
        return links.section(origin(initiative));
    }

    private static LinkOrigin origin(Initiative initiative) {
        return LinkOrigin.of(initiative.thing(), Optional.of(initiative.ownership()));
    }
}
