package org.spona.cooperation.plan;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Which plans are listed.
 *
 * @param q words of their titles
 * @param state how far they have come
 * @param kind what they are for
 * @param year a year of their period
 */
public record PlanFilter(
        @Size(max = 200) String q,
        Plan.@Nullable Status state,
        @Nullable PlanKind kind,
        @Nullable Integer year) {

    @SuppressWarnings("NullAway") // absent request parameters arrive as null
    public PlanFilter {
        q = q == null ? "" : q.strip();
    }

    /** Whether it narrows the list. */
    public boolean isNarrow() {
        return !q.isEmpty() || state != null || kind != null || year != null;
    }
}
