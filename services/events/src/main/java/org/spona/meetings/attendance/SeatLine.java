package org.spona.meetings.attendance;

import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.seat.MeetingSeat;
import org.spona.meetings.seat.SeatPerson;

/**
 * A seat with who is there for it.
 *
 * @param mark null until the meeting is opened
 * @param people who is invited for it
 */
public record SeatLine(MeetingSeat seat, @Nullable AttendanceMark mark, long version, List<SeatPerson> people) {

    public SeatLine {
        people = List.copyOf(people);
    }

    /**
     * Whether somebody is there for it at a moment.
     *
     * @param hour on the clock at the place
     * @param item that is spoken of; null for none
     */
    public boolean isThere(LocalTime hour, @Nullable UUID item) {
        return mark != null && mark.isThere(hour, item);
    }
}
