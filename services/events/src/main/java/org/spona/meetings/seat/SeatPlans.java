package org.spona.meetings.seat;

import java.util.List;
import java.util.Optional;
import org.spona.meetings.invitation.InviteeEntry;
import org.spona.meetings.meeting.Meeting;
import org.springframework.stereotype.Component;

/** Which seats a meeting is to have, from whichever source knows it. */
@Component
public class SeatPlans {

    private final List<SeatSource> sources;

    SeatPlans(List<SeatSource> sources) {
        this.sources = List.copyOf(sources);
    }

    /**
     * The seats that a meeting would have if it was sent now.
     *
     * @param invitees everybody on its list
     * @return empty when no source knows it
     */
    public Optional<SeatPlan> find(Meeting meeting, List<InviteeEntry> invitees) {
        return sources.stream()
                .flatMap(source -> source.find(meeting, invitees).stream())
                .findFirst();
    }
}
