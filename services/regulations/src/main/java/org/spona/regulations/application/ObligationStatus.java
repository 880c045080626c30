package org.spona.regulations.application;

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

    /** Whether nothing more is expected. */
    public boolean isSettled() {
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
