package org.spona.platform.directory;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.tenancy.Role;

/**
 * A membership as every service knows it: the state that travels in its events.
 *
 * @param validFrom the instant from which it holds
 * @param validUntil the instant from which it no longer holds; null while open
 */
public record MembershipState(
        UUID id,
        UUID personId,
        UUID organisationId,
        UUID networkId,
        Role role,
        Instant validFrom,
        @Nullable Instant validUntil,
        long version) {}
