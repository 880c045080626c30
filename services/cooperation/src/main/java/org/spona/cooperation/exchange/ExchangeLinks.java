package org.spona.cooperation.exchange;

import org.spona.platform.links.Links;
import org.spona.platform.links.ThingLinks;
import org.springframework.stereotype.Component;

/** Links that begin at exchanges: added by those who write for the organisation whose it is. */
@Component
public class ExchangeLinks extends ThingLinks<Exchange> {

    ExchangeLinks(ExchangeRegister register, Links links) {
        super(links, register::get);
    }
}
