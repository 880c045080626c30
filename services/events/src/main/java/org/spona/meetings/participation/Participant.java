package org.spona.meetings.participation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is invited, and whether she was there.
 *
 * @param institution whom she comes from; may be empty
 * @param present whether she was there
 * @param minutes for how long; null when that is not known
 */
public record Participant(
        UUID inviteeId,
        String name,
        String institution,
        boolean present,
        @Nullable Integer minutes) {}
