package org.spona.regulations.position;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Which joint positions are listed.
 *
 * @param q words of their titles
 * @param state how far they have come
 */
public record PositionFilter(@Size(max = 200) String q, Position.@Nullable Status state) {

    @SuppressWarnings("NullAway") // absent request parameters arrive as null
    public PositionFilter {
        q = q == null ? "" : q.strip();
    }

    /** Whether it narrows the list. */
    public boolean isNarrow() {
        return !q.isEmpty() || state != null;
    }
}
