package org.spona.members.administration;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.tenancy.Role;

/**
 * Somebody who acts for an organisation now, in a network or as its administrator.
 *
 * @param id the membership, or the administrator
 * @param role absent for an administrator
 * @param networkLatin the network's name; absent for an administrator, as the next
 * @param validFrom since when; in the future for an administrator whom others can still stop
 * @param grantedByName by whose word; absent when the reader may not know her, or it came with an installation
 */
public record AuthorityEntry(
        UUID id,
        UUID personId,
        String personName,
        @Nullable Role role,
        @Nullable String networkLatin,
        @Nullable String networkCyrillic,
        Instant validFrom,
        @Nullable String grantedByName) {

    /** Whether she administers the organisation, or will. */
    public boolean administrator() {
        return role == null;
    }

    /** Whether it begins only once nobody has objected. */
    public boolean waits() {
        return validFrom.isAfter(Instant.now());
    }
}
