package org.spona.regulations.position;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation that is asked to sign says; its own part of the position.
 *
 * @param reason why it declines; empty otherwise
 * @param askedAt since when it is asked
 * @param saidAt when it signed or declined; null until then
 */
public record Signature(
        UUID positionId,
        UUID organisationId,
        Signature.Status status,
        String reason,
        Instant askedAt,
        @Nullable Instant saidAt) {

    /** How it stands with one who is asked. */
    public enum Status {
        ASKED,
        SIGNED,
        DECLINED
    }
}
