package org.spona.cooperation.plan;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spona.platform.language.FoldedName;
import org.spona.platform.text.WrittenText;
import org.spona.platform.time.Days;

/** Reads and writes times as tables of plans print them: {@code 2008. kontinuirano}, {@code 2008./2009.}, {@code 15. 3. 2008.}. */
public final class PlanTimes {

    private static final String YEAR_WORD = "(?: god(?:ine|ina|inu|inama)?)?";
    private static final Pattern YEAR = Pattern.compile("(?:tokom |u )?((?:19|20)\\d{2})" + YEAR_WORD);
    private static final Pattern YEARS = Pattern.compile(
            "(?:od )?((?:19|20)\\d{2})" + YEAR_WORD + " (?:i |do |and |to )?((?:19|20)?\\d{2})" + YEAR_WORD);
    private static final Pattern CONTINUOUS = Pattern.compile("(?:od |since |from )?((?:19|20)\\d{2})" + YEAR_WORD
            + " (?:kontinuirano|stalno|trajno|nadalje|i dalje|continuous|continuously|on)"
            + "|(?:kontinuirano|stalno|trajno|continuous|continuously)(?: od| since| from)? ((?:19|20)\\d{2})"
            + YEAR_WORD);
    private static final Pattern RANGE = Pattern.compile(
            "(?:od\\s+)?(\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?\\d{4}\\.?)\\s*+(?:do|-|–|—)\\s*(\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?\\d{4}\\.?)");
    private static final int CENTURY = 100;
    private static final int MOST_YEARS = 50;

    private PlanTimes() {}

    /** The time that some words say; {@link PlanTime.Kind#AS_PRINTED} when no day follows from them. */
    public static PlanTime read(String words) {
        String printed = WrittenText.line(words);
        if (printed.length() > PlanTime.PRINTED_LENGTH) {
            return new PlanTime(PlanTime.Kind.AS_PRINTED, null, null, printed.substring(0, PlanTime.PRINTED_LENGTH));
        }
        return range(printed)
                .or(() -> day(printed))
                .or(() -> years(printed))
                .orElseGet(() -> new PlanTime(PlanTime.Kind.AS_PRINTED, null, null, printed));
    }

    /** Whether words name two years or days of which the second comes first. */
    public static boolean isReversed(String words) {
        Matcher range = RANGE.matcher(WrittenText.line(words));
        if (range.matches()) {
            return Days.read(range.group(1))
                    .flatMap(from -> Days.read(range.group(2)).map(until -> until.isBefore(from)))
                    .orElse(false);
        }
        Matcher years = YEARS.matcher(FoldedName.of(words));
        return years.matches()
                && Integer.parseInt(years.group(2)) >= CENTURY
                && Integer.parseInt(years.group(2)) < Integer.parseInt(years.group(1));
    }

    /** How a time is printed that nobody has printed yet. */
    public static String written(PlanTime.Kind kind, @Nullable LocalDate from, @Nullable LocalDate until) {
        return switch (kind) {
            case YEAR -> from == null ? "" : from.getYear() + ".";
            case YEARS -> from == null || until == null ? "" : from.getYear() + "–" + until.getYear() + ".";
            case CONTINUOUS_SINCE -> from == null ? "" : from.getYear() + ". kontinuirano";
            case DATE -> day(until);
            case RANGE -> day(from) + " – " + day(until);
            case AS_PRINTED -> "";
        };
    }

    private static String day(@Nullable LocalDate day) {
        return day == null
                ? ""
                : String.format(Locale.ROOT, "%d. %d. %d.", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private static Optional<PlanTime> range(String printed) {
        Matcher range = RANGE.matcher(printed);
        if (!range.matches()) {
            return Optional.empty();
        }
        return Days.read(range.group(1))
                .flatMap(from -> Days.read(range.group(2))
                        .filter(until -> !until.isBefore(from))
                        .map(until -> new PlanTime(PlanTime.Kind.RANGE, from, until, printed)));
    }

    private static Optional<PlanTime> day(String printed) {
        return Days.read(printed).map(day -> new PlanTime(PlanTime.Kind.DATE, day, day, printed));
    }

    private static Optional<PlanTime> years(String printed) {
        String plain = FoldedName.of(printed);
        Matcher continuous = CONTINUOUS.matcher(plain);
        if (continuous.matches()) {
            String year = continuous.group(1) == null ? continuous.group(2) : continuous.group(1);
            return Optional.of(PlanTime.since(Integer.parseInt(year), printed));
        }
        Matcher year = YEAR.matcher(plain);
        if (year.matches()) {
            int only = Integer.parseInt(year.group(1));
            return Optional.of(PlanTime.years(only, only, printed));
        }
        Matcher years = YEARS.matcher(plain);
        if (years.matches()) {
            int first = Integer.parseInt(years.group(1));
            int last = Integer.parseInt(years.group(2));
            int ends = last < CENTURY ? first / CENTURY * CENTURY + last : last;
            return Optional.of(PlanTime.years(first, ends, printed))
                    .filter(time -> ends > first && ends - first <= MOST_YEARS);
        }
        return Optional.empty();
    }
}
