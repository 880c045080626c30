package org.spona.cooperation.counter;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Which counters are listed.
 *
 * @param q words of their titles
 * @param state how far they have come
 */
public record CounterFilter(@Size(max = 200) String q, Counter.@Nullable Status state) {

    @SuppressWarnings("NullAway") // absent request parameters arrive as null
    public CounterFilter {
        q = q == null ? "" : q.strip();
    }

    /** Whether it narrows the list. */
    public boolean isNarrow() {
        return !q.isEmpty() || state != null;
    }
}
