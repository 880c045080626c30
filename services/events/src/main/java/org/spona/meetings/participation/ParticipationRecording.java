package org.spona.meetings.participation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spona.meetings.attendance.AttendanceRecording;
import org.spona.meetings.invitation.Invitee;
import org.spona.meetings.invitation.InviteeReading;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingRecord;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How it is noted who was there: by hand, or by the list that a tool for meetings gives, after a look at what it comes to. */
@Service
@Transactional
public class ParticipationRecording {

    private static final String FIELD = "table";

    private final MeetingRecord records;
    private final InviteeReading invitees;
    private final Participations participations;
    private final AttendanceRecording attendance;

    ParticipationRecording(
            MeetingRecord records,
            InviteeReading invitees,
            Participations participations,
            AttendanceRecording attendance) {
        this.records = records;
        this.invitees = invitees;
        this.participations = participations;
        this.attendance = attendance;
    }

    /**
     * These were there, and nobody else who is invited.
     *
     * @throws Refusal those of {@link MeetingRecord#getToWrite}
     */
    public void note(UUID meetingId, Set<UUID> present) {
        records.getToWrite(meetingId);
        Set<UUID> invited =
                invitees.listInvited(meetingId).stream().map(Invitee::getId).collect(Collectors.toSet());
        participations.keepOnly(
                meetingId, present.stream().filter(invited::contains).toList());
    }

    /**
     * What a list would come to; nothing is noted.
     *
     * @throws InvalidInput at the field {@code table} when it is none
     * @throws Refusal those of {@link MeetingRecord#getToRead}
     */
    @Transactional(readOnly = true)
    public ParticipationPreview preview(UUID meetingId, ParticipationInput input) {
        return preview(records.getToRead(meetingId), input);
    }

    /**
     * Those of a list who are invited, and were there for long enough, were there. Noted twice, it is the same.
     *
     * @return how many
     * @throws InvalidInput at the field {@code table} when it is none
     * @throws Refusal those of {@link MeetingRecord#getToWrite}
     */
    public int take(UUID meetingId, ParticipationInput input) {
        Meeting meeting = records.getToWrite(meetingId);
        List<ListedPerson> present = preview(meeting, input).people().stream()
                .filter(ListedPerson::counts)
                .toList();
        participations.add(meetingId, present);
        attendance.noteRemote(
                meeting,
                present.stream()
                        .flatMap(one -> Stream.ofNullable(one.inviteeId()))
                        .collect(Collectors.toSet()));
        return present.size();
    }

    private ParticipationPreview preview(Meeting meeting, ParticipationInput input) {
        ParticipantTable table = ParticipantTable.read(FIELD, input.table());
        ParticipantColumns columns = Optional.ofNullable(input.columns()).orElseGet(table::columns);
        if (!columns.areAny()) {
            throw new InvalidInput(FIELD, "participation.table.nobody");
        }
        LocalDate day = meeting.content().time().zonedStart().toLocalDate();
        List<Invitee> invited = invitees.listInvited(meeting.getId());
        List<ListedPerson> people = new ParticipantMatching(invited, invitees.addresses(meeting.getId(), invited))
                .people(
                        table.rows().stream()
                                .map(row -> Session.read(row, columns, day))
                                .filter(session -> !session.name().isEmpty()
                                        || !session.email().isEmpty())
                                .toList(),
                        input.minimum());
        return new ParticipationPreview(table.head(), table.width(), columns, input.minimum(), table.text(), people);
    }
}
