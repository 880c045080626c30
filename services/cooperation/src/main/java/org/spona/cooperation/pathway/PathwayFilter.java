package org.spona.cooperation.pathway;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Which pathways are listed.
 *
 * @param q words of title and subject
 * @param state how far they have come; without it those that are replaced are left out
 */
public record PathwayFilter(@Size(max = 200) String q, Pathway.@Nullable Status state) {

    @SuppressWarnings("NullAway") // absent request parameters arrive as null
    public PathwayFilter {
        q = q == null ? "" : q.strip();
    }

    /** Whether it narrows the list. */
    public boolean isNarrow() {
        return !q.isEmpty() || state != null;
    }
}
