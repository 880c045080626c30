package org.spona.platform.time;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ValueRange;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Days as they are written here ("12. 3. 2027.") and by programs ("2027-03-12", ISO 8601). */
public final class Days {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d. M. uuuu.", Locale.ROOT);
    private static final List<DateTimeFormatter> READ = List.of(
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT));

    /** No day is longer, with whatever blanks. */
    private static final int LONGEST = 60;

    /** Years have four digits: an act of 1811 is old, and a database ends at 294276. */
    private static final ValueRange YEARS = ValueRange.of(1000, 9999);

    private Days() {}

    /** The day that is written here, of a year with four digits; empty when it is none, such as 31. 2. 2027. */
    public static Optional<LocalDate> read(@Nullable String written) {
        if (written == null || written.length() > LONGEST) {
            return Optional.empty();
        }
        String day = written.replaceAll("\\s+", "").replaceFirst("\\.$", "");
        return READ.stream()
                .flatMap(format -> parse(day, format).stream())
                .filter(read -> YEARS.isValidIntValue(read.getYear()))
                .findFirst();
    }

    /** A day as a form shows it; nothing for none. */
    public static String write(@Nullable LocalDate day) {
        return day == null ? "" : WRITTEN.format(day);
    }

    private static Optional<LocalDate> parse(String day, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(day, format));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
