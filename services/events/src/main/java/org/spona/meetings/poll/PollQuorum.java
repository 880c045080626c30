package org.spona.meetings.poll;

import java.util.Collection;
import java.util.List;
import org.spona.meetings.seat.Quorum;
import org.spona.platform.directory.BodyRule;
import org.spona.platform.directory.SeatRole;

/**
 * Whether there would be a quorum.
 *
 * @param there voting seats that would be there
 * @param base voting seats of which it is reckoned
 * @param needed voting seats that have to be there
 * @param missing seats without which there is none, and that would not be there
 */
public record PollQuorum(int there, int base, int needed, List<PollSeat> missing) {

    public PollQuorum {
        missing = List.copyOf(missing);
    }

    /** By the rule of a body. */
    static PollQuorum of(BodyRule rule, Collection<PollSeat> seats, Collection<PollSeat> present) {
        Quorum quorum = Quorum.of(
                rule,
                seats.stream()
                        .map(seat -> new Quorum.Seat(
                                seat.chair() ? SeatRole.CHAIR : SeatRole.MEMBER,
                                seat.votes(),
                                seat.isVacant(),
                                present.contains(seat)))
                        .toList());
        List<PollSeat> missing = seats.stream()
                .filter(seat -> rule.chairRequired() && seat.chair() && !present.contains(seat))
                .toList();
        return new PollQuorum(quorum.there(), quorum.base(), quorum.needed(), missing);
    }

    /** Whether enough seats would be there, and those that have to be. */
    public boolean reached() {
        return there >= needed && missing.isEmpty();
    }
}
