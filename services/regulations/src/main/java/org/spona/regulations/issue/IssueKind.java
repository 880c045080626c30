package org.spona.regulations.issue;

/** What makes a provision hard to apply. */
public enum IssueKind {
    /** It can be understood in several ways. */
    UNCLEAR,
    /** It says otherwise than another provision. */
    CONTRADICTION,
    /** What it asks is not paid for. */
    NO_MONEY,
    /** There is nobody who could do what it asks. */
    NO_CAPACITY,
    /** Something is not ruled on that has to be. */
    GAP
}
