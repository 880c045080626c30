package org.spona.meetings.series;

/** Of what a rule counts. */
public enum Frequency {
    /** Weeks: on each of its weekdays. */
    WEEKLY,
    /** Months: on a day of the month; a month that has no such day is left out (RFC 5545, section 3.3.10). */
    MONTHLY_ON_DAY,
    /** Months: on the first, second ... or last of a weekday. */
    MONTHLY_ON_WEEKDAY
}
