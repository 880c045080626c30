package org.spona.meetings.decision;

import java.util.UUID;

/** What a seat said in the vote on an item. */
public record SeatVote(UUID itemId, UUID seatId, VoteChoice choice, VoteChannel channel) {}
