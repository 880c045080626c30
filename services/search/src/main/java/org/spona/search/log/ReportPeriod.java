package org.spona.search.log;

import java.time.Clock;
import java.time.LocalDate;

/** Of which months a report tells. */
public enum ReportPeriod {
    THIS_MONTH,
    LAST_MONTH,
    HALF_YEAR;

    /** How many months are kept beside the current one. */
    static final int KEPT_MONTHS = 6;

    /** The first day of the current month. */
    static LocalDate monthOf(Clock clock) {
        return LocalDate.now(clock).withDayOfMonth(1);
    }

    LocalDate first(LocalDate currentMonth) {
        return switch (this) {
            case THIS_MONTH -> currentMonth;
            case LAST_MONTH -> currentMonth.minusMonths(1);
            case HALF_YEAR -> currentMonth.minusMonths(KEPT_MONTHS - 1L);
        };
    }

    LocalDate last(LocalDate currentMonth) {
        return switch (this) {
            case THIS_MONTH, HALF_YEAR -> currentMonth;
            case LAST_MONTH -> currentMonth.minusMonths(1);
        };
    }
}
