package org.spona.meetings.decision;

/** How a vote is taken. */
public enum VoteMethod {
    /** Hands are raised and counted. */
    SHOW_OF_HANDS,
    /** Each seat says what it is for. */
    PER_SEAT,
    /** Nobody is against it. */
    CONSENSUS
}
