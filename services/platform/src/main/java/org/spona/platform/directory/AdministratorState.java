package org.spona.platform.directory;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a person administers an organisation: the state that travels in its events.
 *
 * @param validFrom the instant from which she does; in the future while others may still object
 * @param validUntil the instant from which she no longer does; null while open
 */
public record AdministratorState(
        UUID id,
        UUID personId,
        UUID organisationId,
        Instant validFrom,
        @Nullable Instant validUntil,
        long version) {}
