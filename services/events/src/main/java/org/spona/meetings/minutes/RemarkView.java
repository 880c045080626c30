package org.spona.meetings.minutes;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A remark as its readers see it.
 *
 * @param itemId null for the whole
 * @param institution whose seat says it
 * @param reason why it is not taken; may be empty
 */
public record RemarkView(
        UUID id,
        @Nullable UUID itemId,
        String institution,
        String text,
        Instant madeAt,
        boolean annex,
        Remark.Status status,
        String reason) {}
