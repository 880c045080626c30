package org.spona.meetings.task;

/** How far an institution is with its part of a task. */
public enum PartStatus {
    OPEN,
    DOING,
    DONE,
    /** It was not done and will not be; the report says why. */
    NOT_DONE,
    /** Nobody asks for it any more, say those who gave the task. */
    DROPPED;

    /** Whether nothing more is expected; the view {@code task_part_status} says the same. */
    public boolean isSettled() {
        return switch (this) {
            case OPEN, DOING -> false;
            case DONE, NOT_DONE, DROPPED -> true;
        };
    }

    /** The colour of its word while it is not late, as the shell's statuses name them. */
    public String colour() {
        return switch (this) {
            case OPEN -> "soon";
            case DOING -> "open";
            case DONE -> "done";
            case NOT_DONE -> "late";
            case DROPPED -> "plain";
        };
    }
}
