package org.spona.meetings.attendance;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Who is there, at the meetings that the current reader may know it of. */
interface Attendances extends Repository<SeatAttendance, UUID> {

    SeatAttendance saveAndFlush(SeatAttendance attendance);

    <A extends SeatAttendance> List<A> saveAll(Iterable<A> attendances);

    Optional<SeatAttendance> findById(UUID seatId);

    List<SeatAttendance> findByMeetingId(UUID meetingId);
}
