package org.spona.meetings.participation;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spona.meetings.invitation.Invitee;
import org.spona.meetings.invitation.InviteeReading;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingRecord;
import org.spona.meetings.participation.Participations.Row;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Organisation;
import org.spona.platform.language.Sorting;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who was there: all of them for who convenes, for everybody else whether she was. */
@Service
@Transactional(readOnly = true)
public class ParticipationReading {

    /** So many of those who were there are taken along at a time, since a file of each of them is made. */
    public static final int PART = 200;

    private final MeetingRecord records;
    private final InviteeReading invitees;
    private final Participations participations;
    private final Directory directory;

    ParticipationReading(
            MeetingRecord records, InviteeReading invitees, Participations participations, Directory directory) {
        this.records = records;
        this.invitees = invitees;
        this.participations = participations;
        this.directory = directory;
    }

    /**
     * Everybody who is invited, by name, with whether she was there.
     *
     * @throws Refusal {@code not-found}, {@code meeting-not-coordinator}, {@code meeting-wrong-status} before it is opened
     */
    public List<Participant> list(UUID meetingId, Locale locale) {
        records.getToRead(meetingId);
        List<Invitee> invited = invitees.listInvited(meetingId);
        Map<UUID, Row> present = participations.list(meetingId);
        Map<UUID, Organisation> organisations = directory.organisations(invited.stream()
                .flatMap(invitee -> invitee.organisationId().stream())
                .collect(Collectors.toSet()));
        return invited.stream()
                .map(invitee ->
                        participant(invitee, Optional.ofNullable(present.get(invitee.getId())), organisations, locale))
                .sorted(Comparator.comparing(Participant::name, Sorting.of(locale)))
                .toList();
    }

    private static Participant participant(
            Invitee invitee, Optional<Row> row, Map<UUID, Organisation> organisations, Locale locale) {
        String institution = invitee.organisationId()
                .flatMap(id -> Stream.ofNullable(organisations.get(id)).findFirst())
                .map(organisation -> organisation.name(locale))
                .orElse(invitee.institution());
        return new Participant(
                invitee.getId(),
                invitee.name(),
                institution,
                row.isPresent(),
                row.map(Row::minutes).orElse(null));
    }

    /** Those of a meeting who were there, for who convenes. */
    public List<Invitee> listPresent(UUID meetingId) {
        records.getToRead(meetingId);
        Map<UUID, Row> present = participations.list(meetingId);
        return invitees.listInvited(meetingId).stream()
                .filter(invitee -> present.containsKey(invitee.getId()))
                .toList();
    }

    /** The reader as one who was there; empty when she was not. */
    public Optional<Invitee> findOwn(Meeting meeting) {
        return invitees.find(meeting.getId(), Readers.get().personId()).filter(this::wasThere);
    }

    /** Whether somebody who is invited was there; as far as the reader may know it. */
    public boolean wasThere(Invitee invitee) {
        return !invitee.calledOff() && participations.find(invitee.getId()).isPresent();
    }

    /** For how many minutes she was there; empty when that is not known, or not for the reader. */
    public Optional<Integer> findMinutes(UUID inviteeId) {
        return participations.find(inviteeId).map(Row::minutes);
    }
}
