package org.spona.regulations.application;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An obligation of one organisation, in a line.
 *
 * @param updateTitle the update that tells of it
 * @param language of what is written, BCP 47 with script
 * @param due the last day, if there is one
 * @param status what the organisation says, if anything
 */
public record ObligationLine(
        UUID id,
        UUID updateId,
        String updateTitle,
        String language,
        String provision,
        String what,
        @Nullable LocalDate due,
        @Nullable ApplicationStatus status) {

    /** How it stands on a day. */
    public Standing standing(LocalDate today) {
        return Standing.of(status, due, today);
    }
}
