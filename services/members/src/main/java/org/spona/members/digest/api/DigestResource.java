package org.spona.members.digest.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.members.digest.Digest;
import org.spona.members.digest.DigestContent;
import org.spona.members.digest.DigestSending;

/**
 * A digest as JSON.
 *
 * @param content without the lines that lead to what the reader may not read
 * @param coversUntil until when it tells what has happened; the next one begins there
 * @param sentAt when it was sent first; null while it is a draft
 * @param sendings who has sent it, when and to whom, the latest first
 */
record DigestResource(
        UUID id,
        UUID networkId,
        DigestContent content,
        Digest.Status status,
        Instant coversUntil,
        @Nullable Instant sentAt,
        long version,
        List<DigestSending> sendings) {

    static DigestResource of(Digest digest, DigestContent content, List<DigestSending> sendings) {
        return new DigestResource(
                digest.getId(),
                digest.networkId(),
                content,
                digest.status(),
                digest.coversUntil(),
                digest.sentAt().orElse(null),
                digest.version(),
                sendings);
    }
}
