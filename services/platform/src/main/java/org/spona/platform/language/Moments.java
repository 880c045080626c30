package org.spona.platform.language;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** Dates and times as people say them, "petak, 12. mart u 10:00", in one time zone; the year when it is not this one. */
public final class Moments {

    private final MessageSource messages;
    private final Clock clock;
    private final boolean onPaper;

    /**
     * @param messages the patterns
     * @param clock what year it is, and the zone to tell times in
     */
    public Moments(MessageSource messages, Clock clock) {
        this(messages, clock, false);
    }

    private Moments(MessageSource messages, Clock clock, boolean onPaper) {
        this.messages = messages;
        this.clock = clock;
        this.onPaper = onPaper;
    }

    /** The same for what is kept beyond the year: it says this year too. */
    public Moments onPaper() {
        return new Moments(messages, clock, true);
    }

    /** A moment with its hour. */
    public String moment(Instant instant, Locale locale) {
        var local = instant.atZone(zone());
        return say(isThisYear(local.getYear()) ? "moment.this-year" : "moment.with-year", local, locale);
    }

    /** A day of the week and month. */
    public String day(LocalDate day, Locale locale) {
        return say(isThisYear(day.getYear()) ? "day.this-year" : "day.with-year", day, locale);
    }

    /** A day without the day of the week, with its year: "12. mart 2027.". */
    public String date(LocalDate day, Locale locale) {
        return say("date", day, locale);
    }

    /** A month with its year: "mart 2027.". */
    public String month(YearMonth month, Locale locale) {
        return say("month", month, locale);
    }

    /** A moment to the second with its zone, for those who need it exactly. */
    public String exact(Instant instant, Locale locale) {
        return say("moment.exact", instant.atZone(zone()), locale);
    }

    /** The day on which a moment falls. */
    public LocalDate dayOf(Instant instant) {
        return instant.atZone(zone()).toLocalDate();
    }

    /** A moment for programs: ISO 8601 with the offset, to the second. */
    public String iso(Instant instant) {
        return DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT)
                .format(instant.atZone(zone()));
    }

    private boolean isThisYear(int year) {
        return !onPaper && ZonedDateTime.now(clock).getYear() == year;
    }

    private ZoneId zone() {
        return clock.getZone();
    }

    /** Patterns are letters with a meaning, so Cyrillic is made of the finished words. */
    private String say(String pattern, TemporalAccessor when, Locale locale) {
        var cyrillic = locale.equals(Language.SERBIAN_CYRILLIC.locale());
        var writing = cyrillic ? Language.SERBIAN_LATIN.locale() : locale;
        var said = DateTimeFormatter.ofPattern(messages.getMessage("pattern." + pattern, null, writing), writing)
                .format(when);
        if (cyrillic) {
            return SerbianScript.toCyrillic(said);
        }
        // CLDR has all days of Montenegro but one.
        return locale.equals(Language.MONTENEGRIN.locale())
                ? DialectWords.of(Language.MONTENEGRIN).pattern(said)
                : said;
    }
}
