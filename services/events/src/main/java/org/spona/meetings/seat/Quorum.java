package org.spona.meetings.seat;

import java.util.Collection;
import java.util.Objects;
import org.spona.platform.directory.BodyRule;
import org.spona.platform.directory.SeatRole;

/**
 * Whether enough seats of a body are there, by its rule. It is reckoned whenever it is asked for and kept nowhere.
 *
 * @param there voting seats for which somebody is there
 * @param base voting seats of which it is reckoned
 * @param needed how many of them have to be there
 * @param chairMissing whether the seat of the chair has to be there and is not
 */
public record Quorum(int there, int base, int needed, boolean chairMissing) {

    /**
     * A seat, for reckoning.
     *
     * @param there whether somebody is there for it
     */
    public record Seat(SeatRole role, boolean voting, boolean vacant, boolean there) {

        private boolean counts() {
            return voting && there && !vacant;
        }
    }

    /** That of a body whose rule this is and whose seats these are. */
    public static Quorum of(BodyRule rule, Collection<Seat> seats) {
        int base = (int) seats.stream()
                .filter(Seat::voting)
                .filter(seat -> rule.base() == BodyRule.Base.ALL_SEATS || !seat.vacant())
                .count();
        boolean chairThere = seats.stream().anyMatch(seat -> seat.role() == SeatRole.CHAIR && seat.there());
        return new Quorum(
                (int) seats.stream().filter(Seat::counts).count(),
                base,
                switch (rule.threshold()) {
                    case MAJORITY -> base / 2 + 1;
                    case TWO_THIRDS -> Math.max(1, Math.ceilDiv(2 * base, 3));
                    case FIXED -> Objects.requireNonNullElse(rule.fixedQuorum(), base);
                },
                rule.chairRequired() && !chairThere);
    }

    /** Whether there is one. */
    public boolean reached() {
        return there >= needed && !chairMissing;
    }
}
