package org.spona.platform.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days with an hour as they are written here ("12. 3. 2027. u 10:00", "10.00") and by programs ("2027-03-12T10:00"). */
public final class LocalTimes {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);
    private static final Pattern PARTS =
            Pattern.compile("(.+?)(?:[Tt]|\\s*[,uU]\\s*|\\s+)(\\d{1,2})[:.](\\d{2})(?::00(?:\\.0+)?)?\\s*h?");
    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("H:mm", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    /** No time is longer, with whatever blanks. */
    private static final int LONGEST = 60;

    private LocalTimes() {}

    /** The time that is written here; empty when it is none. */
    public static Optional<LocalDateTime> read(@Nullable String written) {
        String time = written == null || written.length() > LONGEST ? "" : written.strip();
        Matcher parts = PARTS.matcher(time);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = Days.read(parts.group(1));
        Optional<LocalTime> hour = hour(parts.group(2) + ":" + parts.group(3));
        return day.isPresent() && hour.isPresent() ? Optional.of(day.get().atTime(hour.get())) : Optional.empty();
    }

    /** As a field of type {@code datetime-local} wants it; nothing for none. */
    public static String write(@Nullable LocalDateTime time) {
        return time == null ? "" : WRITTEN.format(time);
    }

    private static Optional<LocalTime> hour(String hour) {
        try {
            return Optional.of(LocalTime.parse(hour, HOUR));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
