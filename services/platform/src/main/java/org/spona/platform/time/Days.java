package org.spona.platform.time;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
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

    private Days() {}

    /** The day that is written here; empty when it is none, such as 31. 2. 2027. */
    public static Optional<LocalDate> read(@Nullable String written) {
        String day = written == null ? "" : written.replaceAll("\\s+", "").replaceFirst("\\.$", "");
        return READ.stream().flatMap(format -> parse(day, format).stream()).findFirst();
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
