package org.spona.cooperation.plan;

import org.spona.platform.links.Links;
import org.spona.platform.links.ThingLinks;
import org.springframework.stereotype.Component;

/** Links that begin at plans: added by those who write for their organisations. */
@Component
public class PlanLinks extends ThingLinks<Plan> {

    PlanLinks(PlanReading plans, Links links) {
        super(links, plans::get);
    }
}
