package org.spona.meetings.seat;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.invitation.Invitee.Answer;

/**
 * Somebody who is invited for a seat.
 *
 * @param personId whom the directory knows her as; null of who is known by her address only
 * @param answer to the time at which the meeting is; null when she has given none
 * @param substitute whether she comes instead of somebody of the same seat
 */
public record SeatPerson(
        UUID seatId,
        UUID inviteeId,
        @Nullable UUID personId,
        String name,
        @Nullable Answer answer,
        boolean substitute) {}
