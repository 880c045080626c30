package org.spona.meetings.series;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingAuthoring;
import org.spona.meetings.meeting.MeetingInput;
import org.spona.meetings.meeting.SeriesCarryOver;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How single dates of a series are left out and put back. */
@Service
@Transactional
public class SeriesDates {

    private final SeriesReading reading;
    private final SeriesRows rows;
    private final MeetingAuthoring meetings;
    private final SeriesCarryOver carryOver;
    private final Clock clock;

    SeriesDates(
            SeriesReading reading, SeriesRows rows, MeetingAuthoring meetings, SeriesCarryOver carryOver, Clock clock) {
        this.reading = reading;
        this.rows = rows;
        this.meetings = meetings;
        this.carryOver = carryOver;
        this.clock = clock;
    }

    /**
     * Leaves a date out whose meeting is a draft; one that was sent is called off like any meeting.
     *
     * @throws Refusal {@code not-found}, {@code series-not-coordinator}, {@code series-wrong-status}, {@code meeting-wrong-status}
     */
    public void leaveOut(UUID id, LocalDate day) {
        Meeting meeting =
                Optional.ofNullable(rows.of(getToEdit(id)).byDay().get(day)).orElseThrow(Refusal::notFound);
        meetings.discard(meeting.getId());
        carryOver.bring(meeting);
    }

    /**
     * Drafts the meeting of a date again that was left out.
     *
     * @throws Refusal {@code not-found} unless it is a date of the rule that was left out and lies ahead, {@code series-not-coordinator},
     *     {@code series-wrong-status}
     */
    public Meeting putBack(UUID id, LocalDate day) {
        Series series = getToEdit(id);
        SeriesMeetings of = rows.of(series);
        if (!of.leftOut().contains(day) || !series.content().isAhead(day, clock.instant())) {
            throw Refusal.notFound();
        }
        Meeting model = of.model().orElseThrow(Refusal::notFound);
        Meeting draft = meetings.draftOccurrence(
                MeetingInput.like(model, series.content().timeOn(day)), series.on(day), of.counted());
        carryOver.bring(draft);
        return draft;
    }

    private Series getToEdit(UUID id) {
        Series series = reading.get(id);
        SeriesStep.EDIT.require(Readers.get(), series, clock.instant());
        return series;
    }
}
