package org.spona.meetings.attendance;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.seat.MeetingSeat;
import org.spona.meetings.seat.SeatPerson;
import org.spona.meetings.seat.Seats;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is there, for those who are invited and who convene; in as many statements for two hundred seats as for two. */
@Service
@Transactional(readOnly = true)
public class AttendanceReading {

    private final Seats seats;
    private final Attendances attendances;

    AttendanceReading(Seats seats, Attendances attendances) {
        this.seats = seats;
        this.attendances = attendances;
    }

    /** The roll call of a meeting; without seats for readers who may not know it. */
    public RollCall of(Meeting meeting) {
        UUID id = meeting.getId();
        Map<UUID, SeatAttendance> known = attendances.findByMeetingId(id).stream()
                .collect(Collectors.toMap(SeatAttendance::getId, Function.identity()));
        Map<UUID, List<SeatPerson>> people =
                seats.people(id).stream().collect(Collectors.groupingBy(SeatPerson::seatId));
        return new RollCall(
                seats.bodies(id),
                seats.list(id).stream()
                        .map(seat -> line(
                                seat,
                                Optional.ofNullable(known.get(seat.id())),
                                people.getOrDefault(seat.id(), List.of())))
                        .toList(),
                ZoneId.of(meeting.content().time().zone()));
    }

    private static SeatLine line(MeetingSeat seat, Optional<SeatAttendance> attendance, List<SeatPerson> people) {
        return new SeatLine(
                seat,
                attendance.map(SeatAttendance::mark).orElse(null),
                attendance.map(SeatAttendance::version).orElse(0L),
                people);
    }
}
