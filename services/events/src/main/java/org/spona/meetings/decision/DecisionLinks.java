package org.spona.meetings.decision;

import java.util.Optional;
import java.util.UUID;
import org.spona.platform.links.LinkOrigin;
import org.spona.platform.links.LinkSection;
import org.spona.platform.links.LinkSource;
import org.spona.platform.links.Links;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Component;

/** Links that begin at decisions: added by the coordinators of whose they are. */
@Component
public class DecisionLinks implements LinkSource {

    private final DecisionReading decisions;
    private final Links links;

    DecisionLinks(DecisionReading decisions, Links links) {
        this.decisions = decisions;
        this.links = links;
    }

    @Override
    public LinkOrigin get(UUID id) {
        return origin(decisions.get(id));
    }

    /** What the page of a decision shows of them. */
    public Optional<LinkSection> section(Decision decision) {
        return links.section(origin(decision));
    }

    static LinkOrigin origin(Decision decision) {
        return LinkOrigin.of(
                decision.thing(), Optional.of(decision.ownership()).filter(_ -> decision.isKeptBy(Readers.get())));
    }
}
