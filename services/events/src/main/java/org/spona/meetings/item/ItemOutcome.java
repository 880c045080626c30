package org.spona.meetings.item;

/** What came of an item. */
public enum ItemOutcome {
    NOTED,
    ACCEPTED,
    CHANGED,
    REJECTED,
    POSTPONED,
    WITHDRAWN,
    NO_DECISION
}
