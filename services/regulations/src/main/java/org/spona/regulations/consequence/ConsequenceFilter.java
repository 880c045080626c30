package org.spona.regulations.consequence;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Which of what rests on a change is listed.
 *
 * @param kind things of one kind; empty for all
 * @param status what was done about them
 */
public record ConsequenceFilter(@Size(max = 50) String kind, Consequence.@Nullable Status status) {

    @SuppressWarnings("NullAway") // absent request parameters arrive as null
    public ConsequenceFilter {
        kind = kind == null ? "" : kind.strip();
    }

    /** Whether it narrows the list. */
    public boolean isNarrow() {
        return !kind.isEmpty() || status != null;
    }
}
