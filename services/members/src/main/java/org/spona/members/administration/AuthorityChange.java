package org.spona.members.administration;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.spona.platform.tenancy.Role;

/**
 * Something that changed in who acts for an organisation; never rewritten.
 *
 * @param role absent for an administrator, and for what concerns no person
 * @param networkLatin the network's name; absent for an administrator, as the next
 * @param personName whom it concerns, as she was called then, or the merged entry's name
 * @param changedByName who did it, as she was called then; absent for what happened by itself
 */
public record AuthorityChange(
        Kind kind,
        @Nullable Role role,
        @Nullable String networkLatin,
        @Nullable String networkCyrillic,
        String personName,
        @Nullable String changedByName,
        Instant changedAt) {

    /** What changed; the triggers of the database write these. */
    public enum Kind {
        INVITATION_PROPOSED,
        INVITATION_CONFIRMED,
        INVITATION_REFUSED,
        INVITATION_PENDING,
        INVITATION_DECLINED,
        INVITATION_REVOKED,
        INVITATION_EXPIRED,
        MEMBERSHIP_STARTED,
        MEMBERSHIP_ENDED,
        ADMINISTRATOR_ANNOUNCED,
        ADMINISTRATOR_APPOINTED,
        ADMINISTRATOR_STOPPED,
        ADMINISTRATOR_ENDED,
        /** Another entry of the organisation was merged into it; the change concerns no person. */
        ORGANISATION_MERGED
    }
}
