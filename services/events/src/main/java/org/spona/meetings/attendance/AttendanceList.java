package org.spona.meetings.attendance;

import java.time.Clock;
import java.util.UUID;
import org.spona.meetings.meeting.MeetingReading;
import org.spona.platform.problem.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The attendance of a meeting as a whole, for those who may know it. */
@Service
@Transactional(readOnly = true)
public class AttendanceList {

    private final MeetingReading meetings;
    private final AttendanceReading attendance;
    private final Clock clock;

    AttendanceList(MeetingReading meetings, AttendanceReading attendance, Clock clock) {
        this.meetings = meetings;
        this.attendance = attendance;
        this.clock = clock;
    }

    /**
     * Who is there.
     *
     * @throws Refusal {@code not-found} when the reader does not see the meeting, or is neither invited to it nor convenes it
     */
    public AttendanceResource get(UUID meetingId) {
        RollCall call = attendance.of(meetings.get(meetingId));
        if (call.seats().isEmpty()) {
            throw Refusal.notFound();
        }
        return AttendanceResource.of(call, clock.instant());
    }
}
