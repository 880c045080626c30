package org.spona.cooperation.exchange;

import java.util.Optional;
import java.util.UUID;
import org.spona.platform.links.LinkOrigin;
import org.spona.platform.links.LinkSection;
import org.spona.platform.links.LinkSource;
import org.spona.platform.links.Links;
import org.springframework.stereotype.Component;

/** Links that begin at exchanges: added by those who write for the organisation whose it is. */
@Component
public class ExchangeLinks implements LinkSource {

    private final ExchangeRegister register;
    private final Links links;

    ExchangeLinks(ExchangeRegister register, Links links) {
        this.register = register;
        this.links = links;
    }

    @Override
    public LinkOrigin get(UUID id) {
        return origin(register.get(id));
    }

    /** What the page of an exchange shows of them. */
    public Optional<LinkSection> section(Exchange exchange) {
        return links.section(origin(exchange));
    }

    private static LinkOrigin origin(Exchange exchange) {
        return LinkOrigin.of(exchange.thing(), Optional.of(exchange.ownership()));
    }
}
