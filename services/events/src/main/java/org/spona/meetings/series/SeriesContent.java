package org.spona.meetings.series;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.spona.meetings.meeting.MeetingTime;
import org.spona.platform.problem.FieldError;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.text.WrittenLanguage;
import org.spona.platform.text.WrittenLanguages;
import org.spona.platform.text.WrittenText;
import org.spona.platform.time.TimeZones;

/**
 * What a series is: everything that whoever reads it may know of it.
 *
 * @param title what its meetings are called together
 * @param language of the title, BCP 47 with script
 * @param time when the first one is by its rule; the others are at the same hours, by the clocks of the zone, in summer and in winter
 */
@Embeddable
public record SeriesContent(
        @Size(max = 200) String title,
        @WrittenLanguage String language,
        @Embedded @Valid MeetingTime time,

        @JdbcTypeCode(SqlTypes.JSON) @Valid SeriesRule rule) {

    /** What is missing is not said. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public SeriesContent {
        title = title == null ? "" : WrittenText.line(title);
        language = language == null ? WrittenLanguages.ALL.getFirst() : language;
        time = time == null ? MeetingTime.of(null, null, TimeZones.ALL.getFirst()) : time;
        rule = rule == null ? new SeriesRule(Frequency.WEEKLY, 1, List.of(), null, null, null, null) : rule;
    }

    /** The same with what is missing from another: title, language, time. */
    SeriesContent completedBy(SeriesContent known) {
        return new SeriesContent(
                title.isEmpty() ? known.title : title,
                title.isEmpty() ? known.language : language,
                time.known() ? time : known.time,
                rule);
    }

    /** The same beginning on the first day that its rule has. */
    SeriesContent fromItsFirstDay() {
        LocalDate first = rule.datesFrom(startsAt().toLocalDate()).getFirst();
        return new SeriesContent(title, language, timeOn(first), rule);
    }

    /**
     * Refuses what cannot be.
     *
     * @throws InvalidInput naming every field to mend
     */
    void check() {
        List<FieldError> mistakes = new ArrayList<>();
        if (!time.known()) {
            mistakes.add(new FieldError("content.time.startsAt", "series.missing.time"));
        }
        mistakes.addAll(time.mistakes("content.time"));
        if (mistakes.isEmpty()) {
            mistakes.addAll(rule.mistakes("content.rule", startsAt().toLocalDate()));
        }
        if (mistakes.isEmpty()) {
            mistakes.addAll(dates().stream()
                    .flatMap(day -> timeOn(day).mistakes("content.time").stream())
                    .distinct()
                    .toList());
        }
        if (!mistakes.isEmpty()) {
            throw new InvalidInput(mistakes);
        }
    }

    /** The dates of its rule. */
    public List<LocalDate> dates() {
        return rule.datesFrom(startsAt().toLocalDate());
    }

    /** When its meeting on a day is by the rule. */
    public MeetingTime timeOn(LocalDate day) {
        LocalDateTime start = startsAt();
        LocalDateTime moved = day.atTime(start.toLocalTime());
        return MeetingTime.of(
                moved, moved.plus(Duration.between(start, time.zonedEnd().toLocalDateTime())), time.zone());
    }

    /** Whether its meeting on a day is still to come by the rule. */
    boolean isAhead(LocalDate day, Instant now) {
        return timeOn(day).zonedStart().toInstant().isAfter(now);
    }

    private LocalDateTime startsAt() {
        return time.zonedStart().toLocalDateTime();
    }
}
