package org.spona.regulations.application;

import java.time.Instant;
import java.util.UUID;

/**
 * That an organisation says once of a regulation that what it asks is not its business, instead of saying it of each obligation.
 *
 * @param regulationTitle of the regulation
 * @param language in which the title is written, BCP 47 with script
 */
public record NonCompetence(
        UUID id,
        UUID organisationId,
        UUID networkId,
        UUID regulationId,
        String regulationTitle,
        String language,
        String reason,
        Instant saidAt) {

    public static final int REASON_LENGTH = 2000;

    /** An organisation has said it, or taken it back: its obligations from this regulation stand otherwise. */
    public record Changed(UUID organisationId, UUID networkId, UUID regulationId) {}
}
