package org.spona.cooperation.project;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spona.platform.language.FoldedName;
import org.spona.platform.time.Days;

/**
 * When a project begins or ends, as exactly as it is known: to the day, or to the month. A month is never made a day when it is kept.
 *
 * @param day null when only the month is known
 */
public record DayOrMonth(YearMonth month, @Nullable LocalDate day) {

    private static final Pattern NUMBERS = Pattern.compile("(?:(\\d{4})-(\\d{1,2})|(\\d{1,2})[./-](\\d{4}))\\.?");
    private static final Pattern NAMED = Pattern.compile("(\\p{L}{3,12}) (\\d{4})\\.?");
    private static final int LONGEST = 40;
    private static final int MONTHS = 12;
    private static final int FIRST_YEAR = 1900;

    /** How months begin when they are written out, without diacritics: Serbian in both scripts (folded), then English where it differs. */
    private static final List<List<String>> NAMES = List.of(
            List.of("jan"),
            List.of("feb"),
            List.of("mar"),
            List.of("apr"),
            List.of("maj", "may"),
            List.of("jun"),
            List.of("jul"),
            List.of("avg", "aug"),
            List.of("sep"),
            List.of("okt", "oct"),
            List.of("nov"),
            List.of("dec"));

    /** What is written here: "2. 2017.", "februar 2017", "2017-02", or a day; empty when it is neither. */
    public static Optional<DayOrMonth> read(String written) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        return Days.read(written)
                .filter(day -> day.getYear() >= FIRST_YEAR)
                .map(day -> new DayOrMonth(YearMonth.from(day), day))
                .or(() -> month(written).map(month -> new DayOrMonth(month, null)));
    }

    private static Optional<YearMonth> month(String written) {
        Matcher numbers = NUMBERS.matcher(written.replaceAll("\\s+", ""));
        if (numbers.matches()) {
            boolean yearFirst = numbers.group(1) != null;
            return of(
                    Integer.parseInt(yearFirst ? numbers.group(1) : numbers.group(4)),
                    Integer.parseInt(yearFirst ? numbers.group(2) : numbers.group(3)));
        }
        Matcher named = NAMED.matcher(FoldedName.of(written.strip()));
        return named.matches() ? of(Integer.parseInt(named.group(2)), number(named.group(1))) : Optional.empty();
    }

    private static Optional<YearMonth> of(int year, int month) {
        return month < 1 || month > MONTHS || year < FIRST_YEAR
                ? Optional.empty()
                : Optional.of(YearMonth.of(year, month));
    }

    private static int number(String name) {
        for (int at = 0; at < MONTHS; at++) {
            if (NAMES.get(at).stream().anyMatch(name::startsWith)) {
                return at + 1;
            }
        }
        return 0;
    }

    /** The first day on which it can have been. */
    public LocalDate first() {
        return day == null ? month.atDay(1) : day;
    }

    /** The last day on which it can have been. */
    public LocalDate last() {
        return day == null ? month.atEndOfMonth() : day;
    }

    /** In words, such as "februar 2017.". */
    public String words(Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        String pattern = (day == null ? "LLLL " : "d. MMMM ") + (english ? "yyyy" : "yyyy.");
        return DateTimeFormatter.ofPattern(english ? pattern.replace("d.", "d") : pattern, locale)
                .format(first());
    }

    /** As it is kept and sent: ISO 8601, {@code 2017-02} or {@code 2017-02-15}. */
    @Override
    public String toString() {
        return day == null ? month.toString() : day.toString();
    }
}
