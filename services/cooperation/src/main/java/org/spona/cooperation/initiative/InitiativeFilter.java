package org.spona.cooperation.initiative;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Which initiatives are listed.
 *
 * @param q words of their titles
 * @param kind what is undertaken
 * @param state how far they have come
 */
public record InitiativeFilter(
        @Size(max = 200) String q,
        @Nullable InitiativeKind kind,
        @Nullable InitiativeStatus state) {

    @SuppressWarnings("NullAway") // absent request parameters arrive as null
    public InitiativeFilter {
        q = q == null ? "" : q.strip();
    }

    /** Whether it narrows the list. */
    public boolean isNarrow() {
        return !q.isEmpty() || kind != null || state != null;
    }
}
