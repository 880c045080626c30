package org.spona.cooperation.plan.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.cooperation.plan.Plan;
import org.spona.cooperation.plan.PlanContent;
import org.spona.platform.tenancy.Ownership;

/**
 * A plan as JSON.
 *
 * @param decision by what it was adopted; empty until then
 * @param version to be sent back with a change, so that nobody's work is written over unseen
 */
record PlanResource(
        UUID id,
        Plan.Status status,
        @JsonUnwrapped Ownership ownership,
        @JsonUnwrapped PlanContent content,
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
                plan.adoption().decision(),
                plan.adoption().adoptedOn(),
                plan.updatedAt(),
                plan.version());
    }
}
