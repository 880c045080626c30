package org.spona.meetings.poll;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.spona.platform.directory.BodyRule;

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
        int base = (int) seats.stream()
                .filter(PollSeat::votes)
                .filter(seat -> switch (rule.base()) {
                    case ALL_SEATS -> true;
                    case FILLED_SEATS -> !seat.isVacant();
                })
                .count();
        int majority = base / 2 + 1;
        int needed = switch (rule.threshold()) {
            case MAJORITY -> majority;
            case TWO_THIRDS -> Math.ceilDiv(2 * base, 3);
            case FIXED -> Objects.requireNonNullElse(rule.fixedQuorum(), majority);
        };
        List<PollSeat> missing = seats.stream()
                .filter(seat -> rule.chairRequired() && seat.chair() && !present.contains(seat))
                .toList();
        return new PollQuorum((int) present.stream().filter(PollSeat::votes).count(), base, needed, missing);
    }

    /** Whether enough seats would be there, and those that have to be. */
    public boolean reached() {
        return there >= needed && missing.isEmpty();
    }
}
