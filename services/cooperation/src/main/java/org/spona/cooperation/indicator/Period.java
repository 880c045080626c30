package org.spona.cooperation.indicator;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A year or a part of it, for which something is measured. Its code is that of ISO 8601 where there is one: {@code 2026}, {@code 2026-03};
 * else {@code 2026-H1}, {@code 2026-Q3}.
 *
 * @param part from 1, as many as the frequency has in a year
 */
public record Period(int year, Frequency frequency, int part) implements Comparable<Period> {

    /** The first year for which something can be measured, and the last. */
    public static final int FIRST_YEAR = 1990;

    public static final int LAST_YEAR = 2100;

    /** So many are read at once at most. */
    public static final int MOST = 60;

    private static final Pattern CODE = Pattern.compile("(\\d{4})(?:-(?:([HQ])(\\d)|(\\d{2})))?");
    private static final Comparator<Period> ORDER =
            Comparator.comparing(Period::last).thenComparing(Period::first, Comparator.reverseOrder());

    public Period {
        if (year < FIRST_YEAR || year > LAST_YEAR || part < 1 || part > frequency.parts()) {
            throw new IllegalArgumentException("no such period");
        }
    }

    /** The period with this code, if there is one. */
    public static Optional<Period> read(String code) {
        Matcher matcher = CODE.matcher(code.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(1));
        Frequency frequency = frequency(matcher);
        int part = matcher.group(4) != null
                ? Integer.parseInt(matcher.group(4))
                : matcher.group(3) != null ? Integer.parseInt(matcher.group(3)) : 1;
        return year < FIRST_YEAR || year > LAST_YEAR || part < 1 || part > frequency.parts()
                ? Optional.empty()
                : Optional.of(new Period(year, frequency, part));
    }

    private static Frequency frequency(Matcher matcher) {
        if (matcher.group(4) != null) {
            return Frequency.MONTH;
        }
        return matcher.group(2) == null
                ? Frequency.YEAR
                : matcher.group(2).equals("H") ? Frequency.HALF : Frequency.QUARTER;
    }

    /** The one in which a day lies. */
    public static Period of(LocalDate day, Frequency frequency) {
        return new Period(day.getYear(), frequency, (day.getMonthValue() - 1) / frequency.months() + 1);
    }

    /** So many that end with the one in which a day lies, the oldest first; fewer where there are none before. */
    public static List<Period> until(LocalDate day, Frequency frequency, int number) {
        Period last = of(day, frequency);
        int possible = (last.year() - FIRST_YEAR) * frequency.parts() + last.part();
        return Stream.iterate(last, Period::previous)
                .limit(Math.min(number, possible))
                .sorted()
                .toList();
    }

    /** By which it is written in addresses, files and rows. */
    public String code() {
        return switch (frequency) {
            case YEAR -> Integer.toString(year);
            case HALF -> year + "-H" + part;
            case QUARTER -> year + "-Q" + part;
            case MONTH -> year + (part < 10 ? "-0" : "-") + part;
        };
    }

    public LocalDate first() {
        return LocalDate.of(year, (part - 1) * frequency.months() + 1, 1);
    }

    /** Its last day, on which it is said what belonged where. */
    public LocalDate last() {
        return first().plusMonths(frequency.months()).minusDays(1);
    }

    /** Whether a day lies in it. */
    public boolean includes(LocalDate day) {
        return !day.isBefore(first()) && !day.isAfter(last());
    }

    /** The one before it. */
    public Period previous() {
        return part > 1 ? new Period(year, frequency, part - 1) : new Period(year - 1, frequency, frequency.parts());
    }

    @Override
    public int compareTo(Period other) {
        return ORDER.compare(this, other);
    }
}
