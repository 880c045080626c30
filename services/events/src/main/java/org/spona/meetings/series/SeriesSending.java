package org.spona.meetings.series;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.spona.meetings.invitation.Audience;
import org.spona.meetings.invitation.InviteeAuthoring;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingAuthoring;
import org.spona.meetings.meeting.MeetingError;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends the invitations to all meetings of a series that are drafts. Everybody gets one mail about all of them. */
@Service
@Transactional
public class SeriesSending {

    private final SeriesRepository repository;
    private final SeriesReading reading;
    private final SeriesRows rows;
    private final MeetingAuthoring meetings;
    private final InviteeAuthoring invitees;
    private final Clock clock;

    SeriesSending(
            SeriesRepository repository,
            SeriesReading reading,
            SeriesRows rows,
            MeetingAuthoring meetings,
            InviteeAuthoring invitees,
            Clock clock) {
        this.repository = repository;
        this.reading = reading;
        this.rows = rows;
        this.meetings = meetings;
        this.invitees = invitees;
        this.clock = clock;
    }

    /**
     * Refuses when nothing can be sent; else how many meetings are.
     *
     * @throws Refusal {@code not-found}, {@code series-not-coordinator}, {@code series-wrong-status}, {@code series-nothing-to-send},
     *     {@code meeting-nobody} when no meeting of it has anybody on its list
     */
    @Transactional(readOnly = true)
    public int countDrafts(UUID id) {
        Series series = getToSend(id);
        SeriesMeetings of = rows.of(series);
        if (source(of).isEmpty() && series.bodies().isEmpty()) {
            throw new Refusal(MeetingError.NOBODY);
        }
        return of.drafts(clock.instant()).size();
    }

    /**
     * Sends them. A meeting without a list of its own has that of the first one with a list; without any it is for those who sit in the
     * bodies that meet.
     *
     * @throws InvalidInput naming what is missing from one of them
     * @throws Refusal as {@link #countDrafts}
     */
    public Series send(UUID id) {
        Series series = getToSend(id);
        SeriesMeetings of = rows.of(series);
        Optional<UUID> source = source(of);
        Set<UUID> listed = invitees.withInvitees(ids(of));
        for (Meeting draft : of.drafts(clock.instant())) {
            if (!listed.contains(draft.getId())) {
                source.ifPresentOrElse(
                        like -> invitees.inviteAsTo(like, draft.getId()),
                        () -> invitees.invite(draft.getId(), Audience.ofBodies()));
            }
            meetings.send(draft.getId());
        }
        series.send(Readers.get(), clock.instant());
        return repository.saveAndFlush(series);
    }

    private Series getToSend(UUID id) {
        Series series = reading.get(id);
        SeriesStep.SEND.require(Readers.get(), series, clock.instant());
        if (rows.of(series).drafts(clock.instant()).isEmpty()) {
            throw new Refusal(SeriesError.NOTHING_TO_SEND);
        }
        return series;
    }

    private Optional<UUID> source(SeriesMeetings of) {
        Set<UUID> listed = invitees.withInvitees(ids(of));
        return ids(of).stream().filter(listed::contains).findFirst();
    }

    private static List<UUID> ids(SeriesMeetings of) {
        return of.meetings().stream().map(Meeting::getId).toList();
    }
}
