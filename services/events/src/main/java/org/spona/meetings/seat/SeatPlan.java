package org.spona.meetings.seat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.directory.SeatRole;

/**
 * Which seats a meeting has, in their order.
 *
 * @param bodies those that meet; none when a network does, which has no rule and no quorum, and where institutions that are invited later get a seat too
 */
public record SeatPlan(List<MeetingBody> bodies, List<PlannedSeat> seats) {

    public SeatPlan {
        bodies = List.copyOf(bodies);
        seats = List.copyOf(seats);
    }

    /**
     * A seat that a meeting is to have; see {@link MeetingSeat}.
     *
     * @param inviteeIds the people of it who are invited; whoever belongs to no seat is a guest
     */
    public record PlannedSeat(
            @Nullable UUID bodyId,
            @Nullable UUID bodySeatId,
            @Nullable UUID organisationId,
            String institution,
            SeatRole role,
            boolean voting,
            boolean vacant,
            Set<UUID> inviteeIds) {

        public PlannedSeat {
            inviteeIds = Set.copyOf(inviteeIds);
        }
    }
}
