package org.spona.cooperation.plan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spona.platform.text.WrittenText;

/**
 * When an action is carried out.
 *
 * @param from its first day; of a year, the first of January
 * @param until its last day; null while it goes on or is not known
 * @param printed as the table says it, at most {@value #PRINTED_LENGTH} characters
 */
public record PlanTime(
        @NotNull Kind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate until,

        @Size(max = PRINTED_LENGTH, message = "{text.too-long}") String printed) {

    public static final int PRINTED_LENGTH = 100;

    /** No time is said. */
    public static final PlanTime UNKNOWN = new PlanTime(Kind.AS_PRINTED, null, null, "");

    /** What sort of time it is. */
    public enum Kind {
        YEAR,
        YEARS,
        CONTINUOUS_SINCE,
        DATE,
        RANGE,
        /** Words from which no day follows. */
        AS_PRINTED
    }

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public PlanTime {
        printed = printed == null ? "" : WrittenText.line(printed);
        kind = kind == null ? Kind.AS_PRINTED : kind;
    }

    /** Whole years. */
    static PlanTime years(int first, int last, String printed) {
        return new PlanTime(
                first == last ? Kind.YEAR : Kind.YEARS,
                LocalDate.of(first, Month.JANUARY, 1),
                LocalDate.of(last, Month.DECEMBER, 31),
                printed);
    }

    /** From the beginning of a year on, without an end. */
    static PlanTime since(int year, String printed) {
        return new PlanTime(Kind.CONTINUOUS_SINCE, LocalDate.of(year, Month.JANUARY, 1), null, printed);
    }

    /** Whether it says when. */
    @JsonIgnore
    public boolean isClear() {
        return kind != Kind.AS_PRINTED;
    }

    /** Whether it ends before it begins. */
    @JsonIgnore
    public boolean isReversed() {
        return from != null && until != null && until.isBefore(from);
    }

    /** The last day on which it is in time. */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(until);
    }

    /** Whether it touches a year. */
    public boolean touches(int year) {
        return (from == null || from.getYear() <= year) && (until == null || until.getYear() >= year);
    }

    /** The same a number of years later, for a copy; a time that only words say stays. */
    PlanTime later(int years) {
        if (!isClear()) {
            return this;
        }
        LocalDate begins = from == null ? null : from.plusYears(years);
        LocalDate ends = until == null ? null : until.plusYears(years);
        return new PlanTime(kind, begins, ends, PlanTimes.written(kind, begins, ends));
    }
}
