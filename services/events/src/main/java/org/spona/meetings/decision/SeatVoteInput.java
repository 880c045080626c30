package org.spona.meetings.decision;

import jakarta.validation.constraints.NotNull;

/**
 * What a seat says.
 *
 * @param channel how it came in, where somebody else enters it; {@code ROLL_CALL} when missing
 */
public record SeatVoteInput(@NotNull VoteChoice choice, VoteChannel channel) {

    /** What is missing was said in the room. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public SeatVoteInput {
        channel = channel == VoteChannel.PHONE ? VoteChannel.PHONE : VoteChannel.ROLL_CALL;
    }
}
