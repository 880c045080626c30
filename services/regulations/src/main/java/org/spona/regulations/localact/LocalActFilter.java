package org.spona.regulations.localact;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.regulations.localact.LocalAct.Status;

/**
 * Which local acts are listed.
 *
 * @param q words of their titles
 * @param status how far they have come; any when null
 * @param organisation whose they are; anybody's when null
 */
public record LocalActFilter(
        @Size(max = 200) String q,
        @Nullable Status status,
        @Nullable UUID organisation) {

    @SuppressWarnings("NullAway") // absent request parameters arrive as null
    public LocalActFilter {
        q = q == null ? "" : q.strip();
    }
}
