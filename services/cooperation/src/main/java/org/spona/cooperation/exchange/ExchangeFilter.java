package org.spona.cooperation.exchange;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Which offers and needs are listed.
 *
 * @param q words of their titles
 * @param kind whether they are offered or needed
 * @param form expertise or a visit
 * @param state how far they have come
 */
public record ExchangeFilter(
        @Size(max = 200) String q,
        @Nullable ExchangeKind kind,
        @Nullable ExchangeForm form,
        @Nullable ExchangeStatus state) {

    @SuppressWarnings("NullAway") // absent request parameters arrive as null
    public ExchangeFilter {
        q = q == null ? "" : q.strip();
    }

    /** Whether it narrows the list. */
    public boolean isNarrow() {
        return !q.isEmpty() || kind != null || form != null || state != null;
    }
}
