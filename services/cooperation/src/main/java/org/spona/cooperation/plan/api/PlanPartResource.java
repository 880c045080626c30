package org.spona.cooperation.plan.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.cooperation.plan.ActionProgress;
import org.spona.cooperation.plan.Plan;
import org.spona.cooperation.plan.PlanAction;
import org.spona.cooperation.plan.PlanPart;
import org.spona.cooperation.plan.PlanPartStep;

/**
 * What an organisation has to do of a plan as JSON: all that somebody with a personal link sees.
 *
 * @param title what the plan is called
 * @param language in which the plan is written, BCP 47 with script
 * @param actions for which the organisation answers
 * @param progress how far they are, as it says itself
 * @param version to be sent back with a change, so that nobody's work is written over unseen
 */
record PlanPartResource(
        UUID planId,
        UUID organisationId,
        String title,
        String language,
        List<PlanAction> actions,
        List<ActionProgress> progress,
        @Nullable Instant movedAt,
        long version) {

    static PlanPartResource of(PlanPartStep.Of of) {
        return of(of.plan(), of.part());
    }

    static PlanPartResource of(Plan plan, PlanPart part) {
        return new PlanPartResource(
                plan.getId(),
                part.organisationId(),
                plan.content().title(),
                plan.content().language(),
                part.actions(plan),
                part.progress().told(),
                part.movedAt().orElse(null),
                part.version());
    }
}
