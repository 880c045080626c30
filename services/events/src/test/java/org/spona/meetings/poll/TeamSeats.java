package org.spona.meetings.poll;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.meetings.invitation.InviteeEntry;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.seat.MeetingBody;
import org.spona.meetings.seat.SeatPlan;
import org.spona.meetings.seat.SeatPlan.PlannedSeat;
import org.spona.meetings.seat.SeatSource;
import org.spona.platform.directory.BodyRule;
import org.spona.platform.directory.SeatRole;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.annotation.Order;

/** A body whose quorum is more than half of all seats, that of Bar among them; it meets where a title begins with {@link #TEAM}. */
@TestComponent
@Order(-1)
public class TeamSeats implements SeatSource {

    /** The beginning of the titles of its meetings. */
    static final String TEAM = "Tim opštine Bar";

    private static final MeetingBody BODY = new MeetingBody(
            UUID.randomUUID(),
            TEAM,
            PollResultTest.rule(BodyRule.Base.ALL_SEATS, BodyRule.Threshold.MAJORITY, null, true));

    @Override
    public Optional<SeatPlan> find(Meeting meeting, List<InviteeEntry> invitees) {
        return Optional.of(new SeatPlan(
                        List.of(BODY),
                        PollSeats.ofInstitutions(invitees).seats().stream()
                                .map(TeamSeats::seat)
                                .toList()))
                .filter(_ -> meeting.content().title().startsWith(TEAM));
    }

    private static PlannedSeat seat(PollSeat seat) {
        return new PlannedSeat(
                BODY.id(),
                null,
                null,
                seat.latin(),
                seat.latin().equals("Bar") ? SeatRole.CHAIR : SeatRole.MEMBER,
                true,
                seat.inviteeIds().isEmpty(),
                seat.inviteeIds());
    }
}
