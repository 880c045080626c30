package org.spona.knowledge.exchange.job;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.tenancy.Visibility;

/**
 * A file of practices on its way into a network.
 *
 * @param header the names of its columns
 * @param rows how many rows follow the header
 * @param columns which column has which field, once that was chosen
 * @param finishedAt when its publishing ended, completed or not; null until then
 */
public record ImportJob(
        UUID id,
        UUID networkId,
        Visibility visibility,
        String fileName,
        List<String> header,
        int rows,
        Optional<Columns> columns,
        Status status,
        Instant uploadedAt,
        @Nullable Instant finishedAt) {

    /** How long an import can be undone. */
    public static final Duration UNDO_PERIOD = Duration.ofDays(30);

    /** How far it is. */
    public enum Status {
        /** Its columns are being looked at. */
        UPLOADED,
        /** It is found out what would become of each row. */
        CHECKING,
        /** That is known, and nothing is published yet. */
        CHECKED,
        /** It is being published, or waits for its turn. */
        RUNNING,
        DONE,
        /** What it published is being taken back. */
        UNDOING,
        UNDONE,
        /** It was given up, because its uploader may no longer import or something in it could not be handled. */
        FAILED;

        /** Whether it is being worked on, so that its page looks again. */
        public boolean isAtWork() {
            return this == CHECKING || this == RUNNING || this == UNDOING;
        }
    }

    /** Whether its columns can still be chosen, and questions about it be answered. */
    boolean isOpen() {
        return status == Status.UPLOADED || status == Status.CHECKED;
    }

    /** Whether its publishing has begun, so that its rows say what became of them and not what would. */
    public boolean isPublished() {
        return status == Status.RUNNING || finishedAt != null;
    }

    /** Until when it can be undone; empty until its publishing has ended. */
    public Optional<Instant> undoableUntil() {
        return Optional.ofNullable(finishedAt).map(end -> end.plus(UNDO_PERIOD));
    }
}
