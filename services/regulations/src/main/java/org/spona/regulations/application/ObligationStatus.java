package org.spona.regulations.application;

import java.util.Collection;
import java.util.List;

/**
 * How an obligation stands in an organisation today: what the organisation says, or that the last day has passed. The view
 * {@code obligation_status} tells it.
 */
public enum ObligationStatus {
    APPLIED,
    IN_PROGRESS,
    NOT_STARTED,
    /** Nothing was said yet, and there is still time. */
    SILENT,
    /** The last day has passed without the matter being settled, whatever was said. */
    LATE,
    NOT_COMPETENT;

    private static final List<ObligationStatus> URGENCY =
            List.of(LATE, SILENT, NOT_STARTED, IN_PROGRESS, APPLIED, NOT_COMPETENT);

    /** What an organisation is called by that stands differently with several obligations: the most urgent of these. */
    public static ObligationStatus mostUrgent(Collection<ObligationStatus> statuses) {
        return URGENCY.stream().filter(statuses::contains).findFirst().orElse(NOT_COMPETENT);
    }

    /** Whether nothing more is expected. */
    public boolean isSettled() {
        return this == APPLIED || this == NOT_COMPETENT;
    }

    /** Whether the staff of a network wait for a word of the organisation. */
    public boolean isAwaited() {
        return this == LATE || this == SILENT;
    }

    /** The icon that stands for it, as in Bootstrap Icons. */
    public String icon() {
        return switch (this) {
            case APPLIED -> "check-lg";
            case LATE -> "exclamation-triangle";
            case IN_PROGRESS -> "hourglass-split";
            case NOT_STARTED -> "circle";
            case SILENT -> "question-lg";
            case NOT_COMPETENT -> "slash-circle";
        };
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
