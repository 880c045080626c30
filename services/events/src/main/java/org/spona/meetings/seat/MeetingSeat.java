package org.spona.meetings.seat;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.directory.SeatRole;

/**
 * A seat at a meeting, as it was when the invitations were sent.
 *
 * @param bodyId of which body; null in a meeting of a network
 * @param bodySeatId the seat of the body of which it is a copy; null in a meeting of a network
 * @param organisationId whose it is, as far as the directory knows
 * @param institution whose it is, in words: as its list has it
 * @param voting whether it votes, and counts for a quorum
 * @param vacant whether nobody holds it
 * @param place where it stands in the list, from 1
 */
public record MeetingSeat(
        UUID id,
        UUID meetingId,
        @Nullable UUID bodyId,
        @Nullable UUID bodySeatId,
        @Nullable UUID organisationId,
        String institution,
        SeatRole role,
        boolean voting,
        boolean vacant,
        int place) {}
