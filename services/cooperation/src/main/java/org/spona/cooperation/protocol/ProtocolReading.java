package org.spona.cooperation.protocol;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody of a party is asked whether she knows this version of a protocol.
 *
 * @param personId of somebody whom the directory knows; null of one who is known by her address alone
 * @param email her address, where she is known by it alone
 * @param readAt when she said that she knows it; null until then
 */
public record ProtocolReading(
        UUID id,
        UUID protocolId,
        UUID partId,
        @Nullable UUID personId,
        String name,
        @Nullable String email,
        Instant askedAt,
        @Nullable Instant readAt) {

    /** An address belongs into no log. */
    @Override
    public String toString() {
        return "ProtocolReading[" + id + "]";
    }
}
