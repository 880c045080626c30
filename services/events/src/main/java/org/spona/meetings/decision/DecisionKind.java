package org.spona.meetings.decision;

/** What a decision is. */
public enum DecisionKind {
    DECISION,
    CONCLUSION,
    RECOMMENDATION,
    OPINION
}
