package org.spona.knowledge.exchange.job;

/** What becomes of a row, or would. */
public enum RowFate {
    CREATED,
    UPDATED,
    UNCHANGED,
    /** Its municipality has made the practice its own, so it is left alone. */
    TAKEN_OVER,
    /** It is not taken; the row says why. */
    REJECTED
}
