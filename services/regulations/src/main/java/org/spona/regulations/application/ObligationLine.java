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
 * @param says what the organisation says, if anything
 * @param status how it stands today
 */
public record ObligationLine(
        UUID id,
        UUID updateId,
        String updateTitle,
        String language,
        String provision,
        String what,
        @Nullable LocalDate due,
        @Nullable ApplicationStatus says,
        ObligationStatus status) {}
