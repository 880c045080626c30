package org.spona.platform.shell;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.Locale;
import org.spona.platform.language.Moments;

/**
 * {@link Moments} in the language of a page, as {@code #moments} in templates. A time is an instant, a time with an offset
 * or zone, or a day.
 *
 * @param moments the texts
 * @param locale the page's
 */
public record LocalMoments(Moments moments, Locale locale) {

    /** As people say it: "petak, 12. mart u 10:00"; a day without the hour. */
    public String say(Temporal time) {
        return time instanceof LocalDate day ? moments.day(day, locale) : moments.moment(instant(time), locale);
    }

    /** The day with its year, "12. mart 2027.", for lists. */
    public String date(Temporal time) {
        return moments.date(time instanceof LocalDate day ? day : moments.dayOf(instant(time)), locale);
    }

    /** To the second, with the zone; a day with its year. */
    public String exact(Temporal time) {
        return time instanceof LocalDate day ? moments.date(day, locale) : moments.exact(instant(time), locale);
    }

    /** For the attribute {@code datetime}. */
    public String iso(Temporal time) {
        return time instanceof LocalDate day ? day.toString() : moments.iso(instant(time));
    }

    private static Instant instant(Temporal time) {
        return switch (time) {
            case Instant instant -> instant;
            case OffsetDateTime offset -> offset.toInstant();
            case ZonedDateTime zoned -> zoned.toInstant();
            default ->
                throw new IllegalArgumentException(
                        "no moment: " + time.getClass().getName());
        };
    }
}
