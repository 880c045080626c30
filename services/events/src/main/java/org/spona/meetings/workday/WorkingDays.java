package org.spona.meetings.workday;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/**
 * Counts working days: Monday to Friday without the public holidays on which the law has everybody rest. Days that only believers take, or that
 * an employer gives, count as working days. The table ({@code holidays.csv}) has for each day its law.
 */
@Component
public class WorkingDays {

    private static final String TABLE = "/holidays.csv";
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Map<Jurisdiction, Set<LocalDate>> holidays;

    WorkingDays() {
        this.holidays = read();
    }

    private static Map<Jurisdiction, Set<LocalDate>> read() {
        try (InputStream table = Objects.requireNonNull(WorkingDays.class.getResourceAsStream(TABLE), TABLE)) {
            Map<Jurisdiction, Set<LocalDate>> read = new EnumMap<>(Jurisdiction.class);
            new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(";", -1))
                    .forEach(row -> read.computeIfAbsent(Jurisdiction.valueOf(row[0]), _ -> new TreeSet<>())
                            .add(LocalDate.parse(row[1])));
            return read;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether people work on a day. */
    public boolean isWorkingDay(LocalDate day, Jurisdiction where) {
        return !WEEKEND.contains(day.getDayOfWeek())
                && !holidays.getOrDefault(where, Set.of()).contains(day);
    }

    /**
     * The last day of a time that is counted in working days; the day on which it begins does not count.
     *
     * @param days at least 1
     * @return empty when the holidays of its year are not known yet
     */
    public Optional<LocalDate> deadline(LocalDate begins, int days, Jurisdiction where) {
        LocalDate day = begins;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (!isKnown(day, where)) {
                return Optional.empty();
            }
            left -= isWorkingDay(day, where) ? 1 : 0;
        }
        return Optional.of(day);
    }

    /** Whether the table has the holidays of the year of a day. */
    private boolean isKnown(LocalDate day, Jurisdiction where) {
        return holidays.getOrDefault(where, Set.of()).contains(day.withDayOfYear(1));
    }
}
