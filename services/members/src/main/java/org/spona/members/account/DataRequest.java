package org.spona.members.account;

import java.time.Instant;
import java.util.UUID;

/**
 * That a person has asked for all that is kept of her.
 *
 * @param ready whether every service has answered
 */
public record DataRequest(UUID id, Instant askedAt, boolean ready) {}
