package org.spona.meetings.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.spona.platform.problem.FieldError;

/**
 * What is known of the day of a meeting that has no time yet: nothing, or days that somebody has told, none of which is certain.
 *
 * @param uncertain whether those who are invited are told that the day is not certain; always when days are told
 * @param told days with their sources, at most {@value #MOST_DAYS}
 */
@Embeddable
public record MeetingDay(
        @Column(name = "day_uncertain") Boolean uncertain,

        @Column(name = "told_days") @JdbcTypeCode(SqlTypes.JSON) @Size(max = MOST_DAYS) List<@Valid ToldDay> told) {

    /** So many sources contradict each other at most. */
    static final int MOST_DAYS = 8;

    /** The day is certain once there is a time. */
    static final MeetingDay CERTAIN = new MeetingDay(false, List.of());

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public MeetingDay {
        told = told == null ? List.of() : told.stream().filter(Objects::nonNull).toList();
        uncertain = Boolean.TRUE.equals(uncertain) || !told.stream().allMatch(ToldDay.EMPTY::equals);
    }

    /** The days that are told, in their order in time, each once. */
    public List<LocalDate> days() {
        return told.stream()
                .flatMap(one -> Stream.ofNullable(one.day()))
                .distinct()
                .sorted()
                .toList();
    }

    MeetingDay withoutEmptyRows() {
        return new MeetingDay(
                uncertain,
                told.stream().filter(Predicate.not(ToldDay.EMPTY::equals)).toList());
    }

    MeetingDay withFurtherRows(int rows) {
        int further = Math.min(rows, MOST_DAYS - told.size());
        return new MeetingDay(
                uncertain,
                Stream.concat(told.stream(), Collections.nCopies(further, ToldDay.EMPTY).stream())
                        .toList());
    }

    /**
     * What cannot be: an uncertain day beside a time, a day without its source or a source without its day.
     *
     * @param path of the day in the input, such as {@code content.day}
     */
    List<FieldError> mistakes(String path, MeetingTime time) {
        List<FieldError> mistakes = new ArrayList<>();
        if (uncertain && (time.startsAt() != null || time.endsAt() != null)) {
            mistakes.add(new FieldError(path + ".uncertain", "meeting.day.and-time"));
        }
        for (int at = 0; at < told.size(); at++) {
            ToldDay one = told.get(at);
            if (!one.equals(ToldDay.EMPTY) && one.day() == null) {
                mistakes.add(new FieldError(path + ".told[" + at + "].day", "meeting.day.missing"));
            }
            if (!one.equals(ToldDay.EMPTY) && one.source().isEmpty()) {
                mistakes.add(new FieldError(path + ".told[" + at + "].source", "meeting.day.source.missing"));
            }
        }
        return mistakes;
    }
}
