package org.spona.cooperation.protocol;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which protocols are listed.
 *
 * @param q words of their titles
 * @param subject what they are about
 * @param kind their legal form
 * @param state how far they have come
 * @param organisation whose they are, or who is a party to them
 */
public record ProtocolFilter(
        @Size(max = 200) String q,
        @Nullable ProtocolSubject subject,
        @Nullable ProtocolKind kind,
        @Nullable ProtocolStatus state,
        @Nullable UUID organisation) {

    @SuppressWarnings("NullAway") // absent request parameters arrive as null
    public ProtocolFilter {
        q = q == null ? "" : q.strip();
    }

    /** All that an organisation has. */
    public static ProtocolFilter of(UUID organisation) {
        return new ProtocolFilter("", null, null, null, organisation);
    }

    /** Whether it narrows the list. */
    public boolean isNarrow() {
        return !q.isEmpty() || subject != null || kind != null || state != null || organisation != null;
    }
}
