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
 * @param handedTo once it has ended: who takes over what she leaves unfinished, null for her organisation; herself when she goes on
 *     working for it there
 */
public record MembershipState(
        UUID id,
        UUID personId,
        UUID organisationId,
        UUID networkId,
        Role role,
        Instant validFrom,
        @Nullable Instant validUntil,
        @Nullable UUID handedTo,
        long version) {}
