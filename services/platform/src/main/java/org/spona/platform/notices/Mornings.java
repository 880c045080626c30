package org.spona.platform.notices;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;

/** When collected mails come: they are there when the day's work begins. */
public final class Mornings {

    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private Mornings() {}

    /** The next morning, today's if it is still to come. */
    public static Instant next(Instant now, ZoneId zone) {
        return nextOf(now, zone).toInstant();
    }

    /** The next morning of a Monday. */
    public static Instant nextMonday(Instant now, ZoneId zone) {
        return nextOf(now, zone)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY))
                .toInstant();
    }

    private static ZonedDateTime nextOf(Instant now, ZoneId zone) {
        ZonedDateTime morning = now.atZone(zone).with(MORNING);
        return morning.toInstant().isAfter(now) ? morning : morning.plusDays(1);
    }
}
