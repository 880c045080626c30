package org.spona.regulations.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How an obligation stands in an organisation on a day: what it says, and whether the day has passed. Each case is one of these. */
public enum Standing {
    APPLIED,
    IN_PROGRESS,
    NOT_STARTED,
    /** Nothing was said yet, and there is still time. */
    SILENT,
    /** The last day has passed without the matter being settled, whatever was said. */
    LATE,
    NOT_COMPETENT;

    /**
     * How it stands.
     *
     * @param status what the organisation says, if anything
     * @param due the last day, if there is one
     */
    public static Standing of(@Nullable ApplicationStatus status, @Nullable LocalDate due, LocalDate today) {
        boolean settled = status != null && status.settled();
        if (!settled && due != null && due.isBefore(today)) {
            return LATE;
        }
        return status == null
                ? SILENT
                : switch (status) {
                    case APPLIED -> APPLIED;
                    case NOT_COMPETENT -> NOT_COMPETENT;
                    case IN_PROGRESS -> IN_PROGRESS;
                    case NOT_STARTED -> NOT_STARTED;
                };
    }

    /** Whether nothing more is expected. */
    public boolean settled() {
        return this == APPLIED || this == NOT_COMPETENT;
    }

    /** The colour of its word, as the shell's statuses name them. */
    public String colour() {
        return switch (this) {
            case APPLIED -> "done";
            case LATE -> "late";
            case IN_PROGRESS -> "open";
            case NOT_STARTED -> "soon";
            case SILENT, NOT_COMPETENT -> "plain";
        };
    }
}
