package org.spona.meetings.meeting;

/** What an item of an agenda is for. */
public enum ItemKind {
    /** Those who are there are told. */
    INFORMATION,
    /** They talk it over. */
    DISCUSSION,
    /** They decide. */
    DECISION,
    /** They say what they think of a draft of somebody else. */
    OPINION,
    /** One of them reports. */
    REPORT,
    /** It comes at each meeting of the same bodies. */
    STANDING
}
