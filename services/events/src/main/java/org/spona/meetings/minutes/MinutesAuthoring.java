package org.spona.meetings.minutes;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.seat.Seats;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How minutes begin when a meeting is closed, are circulated, and approved by hand. */
@Service
@Transactional
public class MinutesAuthoring {

    private final MinutesRepository minutes;
    private final MinutesReading reading;
    private final MinutesContents contents;
    private final Remarks remarks;
    private final Seats seats;
    private final Clock clock;

    MinutesAuthoring(
            MinutesRepository minutes,
            MinutesReading reading,
            MinutesContents contents,
            Remarks remarks,
            Seats seats,
            Clock clock) {
        this.minutes = minutes;
        this.reading = reading;
        this.contents = contents;
        this.remarks = remarks;
        this.seats = seats;
        this.clock = clock;
    }

    /** Before anybody looks what it left open: its minutes are a part of that. */
    @EventListener
    @Order(0)
    void on(Meeting.Event.Closed event) {
        minutes.saveAndFlush(new Minutes(event.meeting().getId()));
    }

    /**
     * Puts them before those who are invited, who are written to.
     *
     * @throws Refusal {@code not-found}, {@code meeting-not-coordinator}, {@code minutes-wrong-status}
     */
    public void circulate(UUID meetingId, CirculationInput input) {
        Minutes known = getFor(MinutesStep.CIRCULATE, meetingId);
        ApprovalRule rule = ApprovalRule.of(seats.bodies(meetingId));
        known.circulate(
                Duration.ofDays(Objects.requireNonNullElse(input.days(), rule.days())),
                rule.bySilence(),
                clock.instant());
        minutes.saveAndFlush(known);
    }

    /**
     * Approves them by hand.
     *
     * @throws Refusal {@code minutes-open-remarks}, {@code not-found}, {@code meeting-not-coordinator}, {@code minutes-wrong-status}
     */
    public void approve(UUID meetingId) {
        Minutes known = getFor(MinutesStep.APPROVE, meetingId);
        if (remarks.countByMeetingIdAndStatus(meetingId, Remark.Status.OPEN) > 0) {
            throw new Refusal(MinutesError.OPEN_REMARKS);
        }
        known.approve(contents.of(reading.of(meetingId).meeting()), clock.instant());
        minutes.saveAndFlush(known);
    }

    /**
     * Refuses what cannot be done with them now.
     *
     * @throws Refusal {@code not-found}, {@code meeting-not-coordinator}, {@code minutes-wrong-status}
     */
    @Transactional(readOnly = true)
    public void require(MinutesStep step, UUID meetingId) {
        getFor(step, meetingId);
    }

    private Minutes getFor(MinutesStep step, UUID meetingId) {
        MeetingMinutes of = reading.of(meetingId);
        step.require(Readers.get(), of, clock.instant());
        return of.minutes();
    }
}
