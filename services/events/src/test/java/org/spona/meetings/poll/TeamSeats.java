package org.spona.meetings.poll;

import java.util.List;
import java.util.Optional;
import org.spona.meetings.invitation.InviteeEntry;
import org.spona.meetings.meeting.Meeting;
import org.spona.platform.directory.BodyRule;
import org.springframework.boot.test.context.TestComponent;

/** A body whose quorum is more than half of all seats, that of Bar among them; it meets where a title begins with {@link #TEAM}. */
@TestComponent
public class TeamSeats implements SeatSource {

    /** The beginning of the titles of its meetings. */
    static final String TEAM = "Tim opštine Bar";

    @Override
    public Optional<PollSeats> seatsOf(Meeting meeting, List<InviteeEntry> list) {
        return Optional.of(PollSeats.ofInstitutions(list))
                .filter(_ -> meeting.content().title().startsWith(TEAM))
                .map(seats -> new PollSeats(
                        seats.seats().stream()
                                .map(seat -> new PollSeat(
                                        seat.latin(),
                                        seat.cyrillic(),
                                        true,
                                        seat.latin().equals("Bar"),
                                        seat.inviteeIds()))
                                .toList(),
                        Optional.of(PollResultTest.rule(
                                BodyRule.Base.ALL_SEATS, BodyRule.Threshold.MAJORITY, null, true))));
    }
}
