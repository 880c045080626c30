package org.spona.cooperation.indicator;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Which indicators are listed.
 *
 * @param q words of their titles
 * @param state how far they have come
 * @param source where their values come from
 */
public record IndicatorFilter(
        @Size(max = 200) String q,
        Indicator.@Nullable Status state,
        @Nullable IndicatorSource source) {

    @SuppressWarnings("NullAway") // absent request parameters arrive as null
    public IndicatorFilter {
        q = q == null ? "" : q.strip();
    }

    /** Whether it narrows the list. */
    public boolean isNarrow() {
        return !q.isEmpty() || state != null || source != null;
    }
}
