package org.spona.cooperation.indicator;

/** Where the values of an indicator come from. */
public enum IndicatorSource {
    /** Organisations report them. */
    MANUAL,
    /** The platform counts what it knows itself. */
    PLATFORM,
    /** They are the totals of a counter, as far as they are published. */
    COUNTER
}
