package org.spona.cooperation.plan.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.cooperation.plan.ActionProgress;
import org.spona.cooperation.plan.Plan;
import org.spona.cooperation.plan.PlanContent;
import org.spona.platform.tenancy.Ownership;

/**
 * A plan as JSON.
 *
 * @param continuesId the plan of the period before, with which it began
 * @param replacesId the edition that it replaces
 * @param progress how far its actions are
 * @param decision by what it was adopted; empty until then
 * @param version to be sent back with a change, so that nobody's work is written over unseen
 */
record PlanResource(
        UUID id,
        Plan.Status status,
        @JsonUnwrapped Ownership ownership,
        @JsonUnwrapped PlanContent content,
        int edition,
        @Nullable UUID continuesId,
        @Nullable UUID replacesId,
        List<ActionProgress> progress,
        String decision,
        @Nullable LocalDate adoptedOn,
        Instant updatedAt,
        long version) {

    static PlanResource of(Plan plan) {
        return new PlanResource(
                plan.getId(),
                plan.status(),
                plan.ownership(),
                plan.content(),
                plan.edition(),
                plan.continuesId().orElse(null),
                plan.replacesId().orElse(null),
                plan.progress().told(),
                plan.adoption().decision(),
                plan.adoption().adoptedOn(),
                plan.updatedAt(),
                plan.version());
    }
}
