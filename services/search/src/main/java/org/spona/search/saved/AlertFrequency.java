package org.spona.search.saved;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** How often somebody wants to be told what is new in a search. */
public enum AlertFrequency {
    NEVER,
    DAILY,
    WEEKLY;

    /** Mails are there when the day's work begins. */
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    /** When she is told next: tomorrow or today in the morning, or on the morning of a Monday; empty for never. */
    Optional<Instant> after(Instant now, ZoneId zone) {
        ZonedDateTime morning = now.atZone(zone).with(MORNING);
        ZonedDateTime next = morning.toInstant().isAfter(now) ? morning : morning.plusDays(1);
        return switch (this) {
            case NEVER -> Optional.empty();
            case DAILY -> Optional.of(next.toInstant());
            case WEEKLY ->
                Optional.of(next.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY))
                        .toInstant());
        };
    }
}
