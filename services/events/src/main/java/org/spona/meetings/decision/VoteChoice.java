package org.spona.meetings.decision;

/** What a seat says. */
public enum VoteChoice {
    YES,
    NO,
    ABSTAIN
}
