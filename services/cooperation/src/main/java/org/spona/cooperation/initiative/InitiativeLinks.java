package org.spona.cooperation.initiative;

import org.spona.platform.links.Links;
import org.spona.platform.links.ThingLinks;
import org.springframework.stereotype.Component;

/** Links that begin at initiatives: added by those who write for the organisation that leads. */
@Component
public class InitiativeLinks extends ThingLinks<Initiative> {

    InitiativeLinks(InitiativeRegister register, Links links) {
        super(links, register::get);
    }
}
