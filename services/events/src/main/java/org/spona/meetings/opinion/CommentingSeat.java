package org.spona.meetings.opinion;

import java.util.UUID;
import org.spona.meetings.network.BodyPeople.Sitting;

/**
 * A seat of the body for which somebody speaks now.
 *
 * @param institution whose it is
 * @param personId who speaks for it
 */
record CommentingSeat(UUID bodySeatId, String institution, UUID personId) {

    static CommentingSeat of(Sitting sitting) {
        return new CommentingSeat(sitting.seatId(), sitting.institution(), sitting.personId());
    }
}
