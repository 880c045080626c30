package org.spona.cooperation.protocol;

/** What a review comes to. */
public enum ReviewOutcome {
    /** It stays as it is. */
    KEEP,
    /** It is to be written otherwise. */
    REVISE
}
