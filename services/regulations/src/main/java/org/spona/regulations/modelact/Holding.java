package org.spona.regulations.modelact;

import java.time.Instant;
import java.util.UUID;

/**
 * How far a local act has come with a version of its model: what its owner and the staff of the model's network know.
 *
 * @param actStatus how far the local act itself has come
 * @param reason why its owner keeps what it has; may be empty
 */
public record Holding(
        UUID id,
        UUID localActId,
        UUID modelId,
        UUID versionId,
        UUID organisationId,
        UUID networkId,
        String actStatus,
        State state,
        String reason,
        Instant toldAt,
        Instant changedAt) {

    /** What became of a version at its holder. */
    public enum State {
        /** Its holder knows that there is one. */
        TOLD,
        /** Somebody there has looked at it. */
        SEEN,
        /** Nothing of it was taken. */
        KEPT,
        /** It was taken whole. */
        TAKEN,
        /** Some of it was taken. */
        PART;

        /** Whether somebody has still to decide. */
        public boolean isOpen() {
            return this == TOLD || this == SEEN;
        }
    }
}
