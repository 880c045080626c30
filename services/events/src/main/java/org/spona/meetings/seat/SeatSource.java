package org.spona.meetings.seat;

import java.util.List;
import java.util.Optional;
import org.spona.meetings.invitation.InviteeEntry;
import org.spona.meetings.meeting.Meeting;

/**
 * Knows where the seats of a kind of meetings come from. The first bean that knows a meeting gives its seats
 * ({@link org.springframework.core.annotation.Order}).
 */
public interface SeatSource {

    /**
     * The seats of a meeting that is being sent; in the transaction that sends it, with the rights of whoever does.
     *
     * @param invitees everybody on its list
     * @return empty when its seats come from elsewhere
     */
    Optional<SeatPlan> find(Meeting meeting, List<InviteeEntry> invitees);
}
