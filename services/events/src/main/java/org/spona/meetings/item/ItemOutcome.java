package org.spona.meetings.item;

/** What came of an item. */
public enum ItemOutcome {
    NOTED,
    ACCEPTED,
    CHANGED,
    REJECTED,
    POSTPONED,
    /** Another body goes on with it. */
    FORWARDED,
    WITHDRAWN,
    NO_DECISION
}
