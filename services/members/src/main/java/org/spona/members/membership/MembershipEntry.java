package org.spona.members.membership;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.tenancy.Role;

/**
 * A membership with the names of everybody in it, as those see it who have a say in it.
 *
 * @param personName in the script in which she writes it
 * @param grantedByName by whose word she has it; absent when the reader may not know her, or it came with an installation
 * @param validUntil the first instant at which it no longer holds; null while open
 * @param bounced whether mails to the address come back
 */
public record MembershipEntry(
        UUID id,
        UUID personId,
        String personName,
        String email,
        UUID organisationId,
        String organisationLatin,
        String organisationCyrillic,
        UUID networkId,
        String networkLatin,
        String networkCyrillic,
        Role role,
        @Nullable String grantedByName,
        Instant validFrom,
        @Nullable Instant validUntil,
        boolean bounced) {}
