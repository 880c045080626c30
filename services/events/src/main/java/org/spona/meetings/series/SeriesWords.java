package org.spona.meetings.series;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.spona.platform.language.Counts;
import org.spona.platform.language.Moments;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in words by which rule meetings come again. */
@Component
public class SeriesWords {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final MessageSource messages;
    private final Counts counts;
    private final Moments moments;

    SeriesWords(MessageSource messages, Counts counts, Moments moments) {
        this.messages = messages;
        this.counts = counts;
        this.moments = moments;
    }

    /** How often, on which days, at which hours and until when, such as "svakog meseca, drugog utorka, 10:00–12:00, 12 puta". */
    public String rule(SeriesContent content, Locale locale) {
        SeriesRule rule = content.rule();
        return String.join(
                ", ",
                List.of(
                        often(rule, locale),
                        days(rule, locale),
                        HOUR.format(content.time().zonedStart()) + "–"
                                + HOUR.format(content.time().zonedEnd()),
                        end(rule, locale)));
    }

    private String often(SeriesRule rule, Locale locale) {
        int every = Objects.requireNonNullElse(rule.every(), 1);
        String code = rule.frequency() == Frequency.WEEKLY ? "series.every.week" : "series.every.month";
        return every == 1 ? words(code, locale) : counts.text(code, every, locale);
    }

    private String days(SeriesRule rule, Locale locale) {
        return switch (rule.frequency()) {
            case WEEKLY ->
                rule.weekdays().stream()
                        .map(day -> words("series.weekly." + day, locale))
                        .collect(Collectors.joining(", "));
            case MONTHLY_ON_DAY -> words("series.on-day", locale, Objects.requireNonNull(rule.monthDay()));
            case MONTHLY_ON_WEEKDAY -> nth(rule, rule.weekdays().getFirst(), locale);
        };
    }

    private String nth(SeriesRule rule, DayOfWeek day, Locale locale) {
        return words("series.nth." + rule.nth() + "." + day, locale);
    }

    private String end(SeriesRule rule, Locale locale) {
        LocalDate until = rule.until();
        return until == null
                ? counts.text("series.times", Objects.requireNonNull(rule.count()), locale)
                : words("series.until.day", locale, moments.date(until, locale));
    }

    /** The months that a rule leaves out since they have no such day; empty when it leaves out none. */
    public String skipped(List<YearMonth> months, Locale locale) {
        return months.isEmpty()
                ? ""
                : words(
                        "series.skipped",
                        locale,
                        months.stream()
                                .map(month -> moments.month(month, locale))
                                .collect(Collectors.joining(", ")));
    }

    private String words(String code, Locale locale, Object... arguments) {
        return messages.getMessage(code, arguments, locale);
    }
}
