package org.spona.cooperation.directory;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.spona.platform.text.WrittenText;

/**
 * When a service is open on some days of each week.
 *
 * @param days in the order of the week
 * @param opens in local time, {@code HH:mm}; may be empty when only a note tells
 * @param closes likewise
 * @param note what else is to be known, such as "po dogovoru"
 */
public record OpeningHours(
        List<DayOfWeek> days,

        @Pattern(regexp = "(?:[01]\\d|2[0-3]):[0-5]\\d|", message = "{service.time.wrong}")
        String opens,

        @Pattern(regexp = "(?:[01]\\d|2[0-3]):[0-5]\\d|24:00|", message = "{service.time.wrong}")
        String closes,

        @Size(max = 200, message = "{text.too-long}") String note) {

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public OpeningHours {
        days = days == null
                ? List.of()
                : days.stream().filter(Objects::nonNull).distinct().sorted().toList();
        opens = time(opens);
        closes = time(closes);
        note = note == null ? "" : WrittenText.line(note);
    }

    static OpeningHours blank() {
        return new OpeningHours(List.of(), "", "", "");
    }

    /** All days of the week, for forms. */
    public static List<DayOfWeek> week() {
        return Arrays.asList(DayOfWeek.values());
    }

    /** "8" and "8.30" are written here too. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    private static String time(String written) {
        String time = written == null ? "" : written.strip().replace('.', ':');
        if (time.matches("\\d{1,2}")) {
            time = time + ":00";
        }
        return time.matches("\\d:\\d{2}") ? "0" + time : time;
    }

    boolean isWritten() {
        return !days.isEmpty() || !opens.isEmpty() || !closes.isEmpty() || !note.isEmpty();
    }
}
