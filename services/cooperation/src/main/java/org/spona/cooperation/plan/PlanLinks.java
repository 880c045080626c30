package org.spona.cooperation.plan;

import java.util.Optional;
import java.util.UUID;
import org.spona.platform.links.LinkOrigin;
import org.spona.platform.links.LinkSection;
import org.spona.platform.links.LinkSource;
import org.spona.platform.links.Links;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Component;

/** Links that begin at plans: added by those who write for their organisations. */
@Component
public class PlanLinks implements LinkSource {

    private final PlanReading plans;
    private final Links links;

    PlanLinks(PlanReading plans, Links links) {
        this.plans = plans;
        this.links = links;
    }

    @Override
    public LinkOrigin get(UUID id) {
        return origin(plans.get(id));
    }

    /** What the page of a plan shows of them. */
    public Optional<LinkSection> section(Plan plan) {
        return links.section(origin(plan));
    }

    static LinkOrigin origin(Plan plan) {
        return LinkOrigin.of(
                plan.thing(), Optional.of(plan.ownership()).filter(_ -> PlanStep.EDIT.isFor(Readers.get(), plan)));
    }
}
