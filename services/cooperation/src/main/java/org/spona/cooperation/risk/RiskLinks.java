package org.spona.cooperation.risk;

import org.spona.platform.links.Links;
import org.spona.platform.links.ThingLinks;
import org.springframework.stereotype.Component;

/** Links that begin at risks: added by those who write for their organisations. */
@Component
public class RiskLinks extends ThingLinks<Risk> {

    RiskLinks(RiskReading risks, Links links) {
        super(links, risks::get);
    }
}
