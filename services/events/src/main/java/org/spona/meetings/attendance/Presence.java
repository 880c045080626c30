package org.spona.meetings.attendance;

/** Whether a seat is there, and how. */
public enum Presence {
    PRESENT,
    /** From afar. */
    REMOTE,
    /** By somebody who comes instead of whoever holds it. */
    DEPUTY,
    EXCUSED,
    ABSENT;

    /** Whether somebody is there for it. */
    public boolean isThere() {
        return this == PRESENT || this == REMOTE || this == DEPUTY;
    }
}
