package org.spona.meetings.participation;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Moments and durations as tools for meetings write them in their lists: with the day in the order of their country, or with hours alone. */
final class WrittenTimes {

    private static final String CLOCK = "(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2})(?:[.,]\\d{1,9})?)?";
    private static final String HALF = "(?: ?([AaPp])\\.?[Mm]\\.?)?";
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})[T, ]{1,2}" + CLOCK
            + HALF + "(?: ?(?:Z|UTC|GMT|[+-]\\d{2}:?\\d{2}))?");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4}|\\d{2})\\.?[, ]{1,2}(?:u )?" + CLOCK + HALF);
    private static final Pattern SLASHES =
            Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})[, ]{1,2}" + CLOCK + HALF);
    private static final Pattern HOUR = Pattern.compile(CLOCK + HALF);

    private static final Pattern MINUTES = Pattern.compile("(\\d{1,5})(?:[.,](\\d{1,3}))?");
    private static final Pattern CLOCKED = Pattern.compile("(\\d{1,3}):(\\d{2})(?::(\\d{2}))?");
    private static final Pattern PARTS = Pattern.compile("(\\d{1,5}) ?(\\p{L}{1,8})\\.?");
    private static final Pattern NOTHING_ELSE = Pattern.compile("(?:PT)?[\\s,.]{0,9}", Pattern.CASE_INSENSITIVE);
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F]+");

    private static final int LONGEST_TEXT = 60;
    private static final Duration LONGEST = Duration.ofHours(24);
    private static final int HOURS_OF_A_DAY = 24;

    private WrittenTimes() {}

    /**
     * A moment on the clock of whoever made the list.
     *
     * @param day of a list that has hours alone
     */
    static Optional<LocalDateTime> moment(String written, LocalDate day) {
        String text = SPACES.matcher(written.strip()).replaceAll(" ");
        if (text.length() > LONGEST_TEXT) {
            return Optional.empty();
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return moment(yearFirst, 1, 2, 3);
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return moment(dayFirst, 3, 2, 1);
        }
        Matcher slashes = SLASHES.matcher(text);
        if (slashes.matches()) {
            // Months come first in the lists that are written so, unless there is no such month.
            return moment(slashes, 3, 1, 2).or(() -> moment(slashes, 3, 2, 1));
        }
        Matcher hour = HOUR.matcher(text);
        return hour.matches() ? clock(hour, 1).map(day::atTime) : Optional.empty();
    }

    private static Optional<LocalDateTime> moment(Matcher written, int year, int month, int day) {
        try {
            int number = Integer.parseInt(written.group(year));
            LocalDate date = LocalDate.of(
                    number < 100 ? 2000 + number : number,
                    Integer.parseInt(written.group(month)),
                    Integer.parseInt(written.group(day)));
            return clock(written, 4).map(date::atTime);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** @param first the group of the hour; minutes, seconds and the half of the day follow */
    private static Optional<LocalTime> clock(Matcher written, int first) {
        int hour = Integer.parseInt(written.group(first));
        String half = written.group(first + 3);
        String seconds = written.group(first + 2);
        if (half != null && hour > 12) {
            return Optional.empty();
        }
        int hours =
                half == null ? hour : hour % 12 + (half.toLowerCase(Locale.ROOT).equals("p") ? 12 : 0);
        try {
            return Optional.of(LocalTime.of(
                    hours,
                    Integer.parseInt(written.group(first + 1)),
                    seconds == null ? 0 : Integer.parseInt(seconds)));
        } catch (DateTimeException noHour) {
            return Optional.empty();
        }
    }

    /** How long somebody was there: minutes, {@code 1:02:03}, {@code 1h 2m 3s} or the same in words; not longer than a day. */
    static Optional<Duration> duration(String written) {
        String text = SPACES.matcher(written.strip()).replaceAll(" ");
        if (text.isEmpty() || text.length() > LONGEST_TEXT) {
            return Optional.empty();
        }
        Matcher minutes = MINUTES.matcher(text);
        Matcher clocked = CLOCKED.matcher(text);
        Optional<Duration> read = minutes.matches()
                ? Optional.of(Duration.ofMinutes(Long.parseLong(minutes.group(1))))
                : clocked.matches() ? Optional.of(clocked(clocked)) : parts(text);
        return read.filter(duration -> duration.compareTo(LONGEST) <= 0);
    }

    /** Two numbers are hours and minutes, unless no day has so many hours. */
    private static Duration clocked(Matcher written) {
        long first = Long.parseLong(written.group(1));
        long second = Long.parseLong(written.group(2));
        if (written.group(3) != null) {
            return Duration.ofHours(first).plusMinutes(second).plusSeconds(Long.parseLong(written.group(3)));
        }
        return first < HOURS_OF_A_DAY
                ? Duration.ofHours(first).plusMinutes(second)
                : Duration.ofMinutes(first).plusSeconds(second);
    }

    private static Optional<Duration> parts(String text) {
        Matcher part = PARTS.matcher(text);
        Duration sum = Duration.ZERO;
        boolean any = false;
        while (part.find()) {
            Optional<Duration> one = unit(part.group(2)).map(unit -> unit.multipliedBy(Long.parseLong(part.group(1))));
            if (one.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.plus(one.get());
            any = true;
        }
        boolean whole = NOTHING_ELSE.matcher(PARTS.matcher(text).replaceAll("")).matches();
        return any && whole ? Optional.of(sum) : Optional.empty();
    }

    private static Optional<Duration> unit(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "h", "hr", "hrs", "hour", "hours", "sat", "sata", "sati", "č", "сат", "сата", "сати", "ч" ->
                Optional.of(Duration.ofHours(1));
            case "m", "min", "mins", "minute", "minutes", "minut", "minuta", "мин", "минут", "минута" ->
                Optional.of(Duration.ofMinutes(1));
            case "s", "sec", "secs", "second", "seconds", "sek", "sekunda", "sekunde", "sekundi", "сек", "секунди" ->
                Optional.of(Duration.ofSeconds(1));
            default -> Optional.empty();
        };
    }
}
