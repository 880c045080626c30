package org.spona.meetings.poll;

import java.util.List;
import java.util.Optional;
import org.spona.meetings.invitation.InviteeEntry;
import org.spona.meetings.meeting.Meeting;

/** Says which seats a meeting has, and by which rule they make a quorum; implemented by whoever knows the bodies that meet. */
public interface SeatSource {

    /**
     * The seats of a draft.
     *
     * @param list who is on the list
     * @return empty when no body of this source meets: then each institution on the list is a seat, and there is no quorum
     */
    Optional<PollSeats> seatsOf(Meeting meeting, List<InviteeEntry> list);
}
