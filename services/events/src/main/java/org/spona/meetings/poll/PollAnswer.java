package org.spona.meetings.poll;

/** What somebody says to one option of a date poll. */
public enum PollAnswer {
    YES,
    IF_NEED_BE,
    NO;

    /** Whether she would be there. */
    boolean isThere() {
        return this != NO;
    }

    /** The better of two, for the meeting. */
    PollAnswer orBetter(PollAnswer other) {
        return other.compareTo(this) < 0 ? other : this;
    }
}
