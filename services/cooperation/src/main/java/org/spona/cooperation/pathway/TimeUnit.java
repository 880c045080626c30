package org.spona.cooperation.pathway;

/** In what a time limit is counted. */
public enum TimeUnit {
    HOURS,
    /** Days on which offices work where the pathway holds. */
    WORKING_DAYS
}
