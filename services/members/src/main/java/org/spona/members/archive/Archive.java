package org.spona.members.archive;

import java.time.Instant;
import java.util.UUID;

/**
 * That somebody has asked for all that is kept of her, or is her organisation's.
 *
 * @param ready whether every service has told everything
 */
public record Archive(UUID id, Instant askedAt, boolean ready) {}
