package org.spona.meetings.attendance;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingRecord;
import org.spona.meetings.seat.SeatPerson;
import org.spona.meetings.seat.Seats;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How it is noted who is there: as the answers let expect when a meeting is opened, and by hand from then on. */
@Service
@Transactional
public class AttendanceRecording {

    private final MeetingRecord records;
    private final Seats seats;
    private final Attendances attendances;

    AttendanceRecording(MeetingRecord records, Seats seats, Attendances attendances) {
        this.records = records;
        this.seats = seats;
        this.attendances = attendances;
    }

    @EventListener
    void on(Meeting.Event.Opened event) {
        UUID id = event.meeting().getId();
        Map<UUID, List<SeatPerson>> people =
                seats.people(id).stream().collect(Collectors.groupingBy(SeatPerson::seatId));
        attendances.saveAll(seats.list(id).stream()
                .map(seat -> new SeatAttendance(
                        seat.id(), id, AttendanceMark.expected(people.getOrDefault(seat.id(), List.of()))))
                .toList());
    }

    /**
     * Somebody of these seats was there from afar, as a list tells; seats for which somebody is noted already stay as they are.
     *
     * @param inviteeIds of those who were there
     */
    public void noteRemote(Meeting meeting, Set<UUID> inviteeIds) {
        Map<UUID, SeatPerson> there = seats.people(meeting.getId()).stream()
                .filter(person -> inviteeIds.contains(person.inviteeId()))
                .collect(Collectors.toMap(SeatPerson::seatId, Function.identity(), (first, _) -> first));
        List<SeatAttendance> missing = attendances.findByMeetingId(meeting.getId()).stream()
                .filter(attendance -> there.containsKey(attendance.getId())
                        && !attendance.mark().presence().isThere())
                .toList();
        for (SeatAttendance attendance : missing) {
            String who = Objects.requireNonNull(there.get(attendance.getId())).name();
            attendance.note(AttendanceMark.remote(who), meeting.content().itemIds());
        }
        attendances.saveAll(missing);
    }

    /**
     * Notes of a seat who is there.
     *
     * @throws InvalidInput naming the fields to mend
     * @throws Refusal {@code stale} when somebody else has noted something of this seat since, {@code not-found}, and those of
     *     {@link MeetingRecord#getToWrite}
     */
    public SeatAttendance note(UUID meetingId, UUID seatId, AttendanceInput input) {
        Meeting meeting = records.getToWrite(meetingId);
        SeatAttendance attendance = attendances
                .findById(seatId)
                .filter(known -> known.meetingId().equals(meetingId))
                .orElseThrow(Refusal::notFound);
        attendance.requireSeen(Optional.ofNullable(input.version()));
        List<SeatPerson> people = seats.people(meetingId).stream()
                .filter(person -> person.seatId().equals(seatId))
                .toList();
        attendance.note(input.mark().naming(people), meeting.content().itemIds());
        return attendances.saveAndFlush(attendance);
    }
}
