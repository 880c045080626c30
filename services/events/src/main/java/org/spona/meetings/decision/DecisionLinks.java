package org.spona.meetings.decision;

import org.spona.platform.links.Links;
import org.spona.platform.links.ThingLinks;
import org.springframework.stereotype.Component;

/** Links that begin at decisions: added by the coordinators of whose they are. */
@Component
public class DecisionLinks extends ThingLinks<Decision> {

    DecisionLinks(DecisionReading decisions, Links links) {
        super(links, decisions::get, (reader, decision) -> decision.isKeptBy(reader));
    }
}
