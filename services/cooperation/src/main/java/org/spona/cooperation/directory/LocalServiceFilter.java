package org.spona.cooperation.directory;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which services are listed.
 *
 * @param q words of name, for whom, place and provider
 * @param kind services or info points
 * @param organisation whose entries
 */
public record LocalServiceFilter(
        @Size(max = 200) String q,
        @Nullable LocalServiceKind kind,
        @Nullable UUID organisation) {

    @SuppressWarnings("NullAway") // absent request parameters arrive as null
    public LocalServiceFilter {
        q = q == null ? "" : q.strip();
    }

    /** Whether it narrows the list. */
    public boolean isNarrow() {
        return !q.isEmpty() || kind != null || organisation != null;
    }
}
