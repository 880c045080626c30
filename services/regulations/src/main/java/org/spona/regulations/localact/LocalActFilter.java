package org.spona.regulations.localact;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.regulations.localact.LocalAct.Status;
import org.spona.regulations.modelact.ActKind;

/**
 * Which local acts are listed.
 *
 * @param q words of their titles
 * @param status how far they have come; any when null
 * @param kind what they are; any when null
 * @param organisation whose they are; anybody's when null
 */
public record LocalActFilter(
        @Size(max = 200) String q,
        @Nullable Status status,
        @Nullable ActKind kind,
        @Nullable UUID organisation) {

    @SuppressWarnings("NullAway") // absent request parameters arrive as null
    public LocalActFilter {
        q = q == null ? "" : q.strip();
    }

    /** Whether anything narrows the list. */
    public boolean isNarrow() {
        return !q.isEmpty() || status != null || kind != null || organisation != null;
    }
}
