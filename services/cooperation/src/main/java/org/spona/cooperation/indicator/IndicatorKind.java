package org.spona.cooperation.indicator;

/** What the values of an indicator are. */
public enum IndicatorKind {
    /** A whole number of something. */
    COUNT,
    /** A share of a whole; its numerator and denominator are kept, so that shares can be put together. */
    PERCENT,
    /** An amount in a currency. */
    MONEY,
    /** A mark or an average, which no sum makes sense of. */
    SCORE,
    /** Words. */
    TEXT;

    /** Whether its values are numbers. */
    public boolean isNumber() {
        return this != TEXT;
    }
}
