package org.spona.meetings.participation;

import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a list, with all sessions of hers.
 *
 * @param name as it is written there
 * @param email as it is written there; may be empty
 * @param inviteeId who she is among those who are invited; null when nobody is it, or several may be
 * @param known by what she was found
 * @param invitee her name there; empty when she was not found
 * @param minutes how long she was there; null when the list does not tell
 * @param joined when she first came, on the clock of the list
 * @param left when she last left
 * @param longEnough whether she was there for as long as is asked for
 */
public record ListedPerson(
        String name,
        String email,
        @Nullable UUID inviteeId,
        Known known,
        String invitee,
        @Nullable Integer minutes,
        @Nullable LocalDateTime joined,
        @Nullable LocalDateTime left,
        boolean longEnough) {

    /** By what somebody was found. */
    public enum Known {
        BY_EMAIL,
        BY_NAME,
        /** Nobody who is invited is called so, or several are. */
        NOT
    }

    /** Whether she is noted as one who was there. */
    public boolean counts() {
        return inviteeId != null && longEnough;
    }
}
