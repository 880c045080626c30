package org.spona.members.digest;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a digest was sent: when, by whom, to whom.
 *
 * @param sender how she is called; empty when the reader may not know her
 * @param recipients how many people it was sent to who had not got it before; null while that goes on
 */
public record DigestSending(
        UUID personId,
        String sender,
        Instant sentAt,
        DigestAudience audience,
        @Nullable Integer recipients) {}
