package org.spona.meetings.attendance;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.util.Set;
import java.util.UUID;
import org.spona.platform.aggregate.Aggregate;
import org.spona.platform.problem.InvalidInput;

/** Who is there for a seat of a meeting; under the seat's id. */
@Entity
public class SeatAttendance extends Aggregate<SeatAttendance> {

    private UUID meetingId;

    @Embedded
    private AttendanceMark mark;

    /** What is expected before the meeting begins. */
    SeatAttendance(UUID seatId, UUID meetingId, AttendanceMark expected) {
        super(seatId);
        this.meetingId = meetingId;
        this.mark = expected;
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected SeatAttendance() {}

    /**
     * Notes it otherwise.
     *
     * @param items those of the agenda
     * @throws InvalidInput naming the fields to mend
     */
    void note(AttendanceMark noted, Set<UUID> items) {
        noted.check(items);
        mark = noted;
    }

    public UUID meetingId() {
        return meetingId;
    }

    public AttendanceMark mark() {
        return mark;
    }
}
