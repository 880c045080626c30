package org.spona.cooperation.protocol;

import org.spona.platform.links.Links;
import org.spona.platform.links.ThingLinks;
import org.springframework.stereotype.Component;

/** Links that begin at protocols: added by those who write for their owner. */
@Component
public class ProtocolLinks extends ThingLinks<Protocol> {

    ProtocolLinks(ProtocolRegister register, Links links) {
        super(links, register::get);
    }
}
