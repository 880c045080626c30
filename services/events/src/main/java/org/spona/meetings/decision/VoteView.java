package org.spona.meetings.decision;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A vote on an item, with what it comes to.
 *
 * @param results one for each body that meets; as things stand while it is open
 * @param seats what each voting seat said; none unless it is taken by seats
 */
public record VoteView(
        UUID itemId,
        VoteMethod method,
        boolean open,
        Tally hands,
        long version,
        List<VoteResult> results,
        List<Seat> seats) {

    public VoteView {
        results = List.copyOf(results);
        seats = List.copyOf(seats);
    }

    /** The same without who said what. */
    public VoteView withoutSeats() {
        return new VoteView(itemId, method, open, hands, version, results, List.of());
    }

    /**
     * A voting seat.
     *
     * @param choice null while it has said nothing
     * @param there whether somebody is there for it, who could vote
     */
    public record Seat(
            UUID id,
            String institution,
            @Nullable VoteChoice choice,
            @Nullable VoteChannel channel,
            boolean there) {}
}
