package org.spona.cooperation.project;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Which projects are listed.
 *
 * @param q words of title and programme
 * @param state how far they have come
 */
public record ProjectFilter(
        @Size(max = 200) String q, @Nullable IatiStatus state) {

    @SuppressWarnings("NullAway") // absent request parameters arrive as null
    public ProjectFilter {
        q = q == null ? "" : q.strip();
    }

    /** Whether it narrows the list. */
    public boolean isNarrow() {
        return !q.isEmpty() || state != null;
    }
}
