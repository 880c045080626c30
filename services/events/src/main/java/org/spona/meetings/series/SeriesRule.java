package org.spona.meetings.series;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Recur;
import org.jspecify.annotations.Nullable;
import org.spona.platform.problem.FieldError;

/**
 * By which rule meetings come again.
 *
 * @param frequency what is counted
 * @param every how many weeks or months it takes until the next
 * @param weekdays on which days of the week; with {@link Frequency#MONTHLY_ON_WEEKDAY} one of them
 * @param monthDay on which day of the month; only with {@link Frequency#MONTHLY_ON_DAY}
 * @param nth which of its weekday in the month, 1 to 5, or -1 for the last; only with {@link Frequency#MONTHLY_ON_WEEKDAY}
 * @param count how often; this, or until when
 * @param until the last day on which it can be; this, or how often
 */
public record SeriesRule(
        Frequency frequency,

        @Schema(defaultValue = "1") @Nullable @Min(1) @Max(12) Integer every,

        @Size(max = 7) List<DayOfWeek> weekdays,

        @Nullable @Min(1) @Max(31) Integer monthDay,
        @Nullable @Min(-1) @Max(5) Integer nth,
        @Nullable @Min(2) @Max(MOST) Integer count,
        @Nullable LocalDate until) {

    /** So many dates a rule has at most. */
    public static final int MOST = 60;

    /** So many years it goes ahead at most. */
    static final int MOST_YEARS = 3;

    /** The last of a weekday in a month. */
    public static final int LAST = -1;

    /** What is missing is not said. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public SeriesRule {
        frequency = frequency == null ? Frequency.WEEKLY : frequency;
        every = every == null ? 1 : every;
        weekdays = weekdays == null
                ? List.of()
                : weekdays.stream().filter(Objects::nonNull).distinct().sorted().toList();
    }

    /** The one that repeats a day each month, on its weekday; where a form begins. */
    static SeriesRule monthly(LocalDate day) {
        int nth = (day.getDayOfMonth() - 1) / 7 + 1;
        return new SeriesRule(
                Frequency.MONTHLY_ON_WEEKDAY,
                1,
                List.of(day.getDayOfWeek()),
                day.getDayOfMonth(),
                nth == 5 ? LAST : nth,
                12,
                null);
    }

    /**
     * What cannot be.
     *
     * @param path of the rule in the input, such as {@code content.rule}
     * @param start from which day on
     */
    List<FieldError> mistakes(String path, LocalDate start) {
        List<FieldError> mistakes = new ArrayList<>();
        if (frequency != Frequency.MONTHLY_ON_DAY && weekdays.isEmpty()) {
            mistakes.add(new FieldError(path + ".weekdays", "series.missing.weekdays"));
        }
        if (frequency == Frequency.MONTHLY_ON_WEEKDAY && weekdays.size() > 1) {
            mistakes.add(new FieldError(path + ".weekdays", "series.one-weekday"));
        }
        if (frequency == Frequency.MONTHLY_ON_WEEKDAY && (nth == null || nth == 0)) {
            mistakes.add(new FieldError(path + ".nth", "series.missing.nth"));
        }
        if (frequency == Frequency.MONTHLY_ON_DAY && monthDay == null) {
            mistakes.add(new FieldError(path + ".monthDay", "series.missing.monthDay"));
        }
        if ((count == null) == (until == null)) {
            mistakes.add(new FieldError(path + ".count", "series.missing.end"));
        }
        if (until != null && (until.isBefore(start) || until.isAfter(start.plusYears(MOST_YEARS)))) {
            mistakes.add(new FieldError(path + ".until", "series.until"));
        }
        if (mistakes.isEmpty() && datesFrom(start, MOST + 1).size() > MOST) {
            mistakes.add(new FieldError(path + ".until", "series.too-many"));
        }
        if (mistakes.isEmpty() && datesFrom(start, MOST).size() < 2) {
            mistakes.add(new FieldError(path + ".count", "series.too-few"));
        }
        return mistakes;
    }

    /** Its dates from a day on, at most {@value #MOST} of them and {@value #MOST_YEARS} years ahead. */
    public List<LocalDate> datesFrom(LocalDate start) {
        return datesFrom(start, MOST);
    }

    private List<LocalDate> datesFrom(LocalDate start, int most) {
        LocalDate end = start.plusYears(MOST_YEARS);
        return new Recur<LocalDate>(pattern())
                .getDates(start, start, end.plusDays(1), most).stream()
                        .filter(day -> !day.isBefore(start) && !day.isAfter(until == null ? end : until))
                        .sorted()
                        .limit(count == null ? most : count)
                        .toList();
    }

    /** The months between its first and its last date in which it has none, though it counts them: they have no such day. */
    public List<YearMonth> skipped(List<LocalDate> dates) {
        if (frequency == Frequency.WEEKLY || dates.isEmpty()) {
            return List.of();
        }
        Set<YearMonth> met = dates.stream().map(YearMonth::from).collect(Collectors.toSet());
        YearMonth last = YearMonth.from(dates.getLast());
        return Stream.iterate(
                        YearMonth.from(dates.getFirst()),
                        month -> !month.isAfter(last),
                        month -> month.plusMonths(Objects.requireNonNullElse(every, 1)))
                .filter(month -> !met.contains(month))
                .toList();
    }

    /**
     * RRULE (RFC 5545, section 3.3.10). Its end is the number of dates, which needs no zone.
     *
     * @param dates how many there are
     */
    public String rrule(int dates) {
        return pattern() + ";COUNT=" + dates;
    }

    private String pattern() {
        String days = weekdays.stream().map(day -> day.name().substring(0, 2)).collect(Collectors.joining(","));
        return switch (frequency) {
            case WEEKLY -> "FREQ=WEEKLY;INTERVAL=" + every + ";WKST=MO;BYDAY=" + days;
            case MONTHLY_ON_DAY -> "FREQ=MONTHLY;INTERVAL=" + every + ";BYMONTHDAY=" + monthDay;
            case MONTHLY_ON_WEEKDAY -> "FREQ=MONTHLY;INTERVAL=" + every + ";BYDAY=" + nth + days;
        };
    }
}
