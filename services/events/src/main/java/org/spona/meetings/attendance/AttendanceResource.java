package org.spona.meetings.attendance;

import java.time.Instant;
import java.util.List;
import org.spona.meetings.attendance.RollCall.Line;

/**
 * Who is there at a meeting, as JSON.
 *
 * @param quorum a line for each body; in a meeting of a network one without quorum
 */
public record AttendanceResource(List<Line> quorum, List<SeatLine> seats) {

    static AttendanceResource of(RollCall call, Instant now) {
        return new AttendanceResource(call.lines(now, null), call.seats());
    }
}
