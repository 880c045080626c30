package org.spona.members.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.spona.platform.tenancy.Role;
import org.spona.platform.tenancy.Visibility;

/**
 * A change that is kept.
 *
 * @param message the key of the words for what was changed
 * @param role of the membership or invitation; absent for all else
 * @param subject whom or what it concerns, as it was called then; absent for a thing whose visibility was changed
 * @param address the path of its page, which answers whoever may read it; absent when it has none, or is another's
 * @param before who could see it until then; absent for all but visibility, as the next
 * @param organisationLatin the organisation that it is about; absent for what concerns none, as the next three
 * @param changedByName who did it, as she was called then; absent for what happened by itself
 */
public record AuditEntry(
        Area area,
        String message,
        @Nullable Role role,
        @Nullable String subject,
        @Nullable String address,
        @Nullable Visibility before,
        @Nullable Visibility after,
        @Nullable String organisationLatin,
        @Nullable String organisationCyrillic,
        @Nullable String networkLatin,
        @Nullable String networkCyrillic,
        @Nullable String changedByName,
        Instant changedAt) {

    /** What kind of change it is. */
    public enum Area {
        MEMBERSHIP,
        ADMINISTRATOR,
        INVITATION,
        VISIBILITY,
        SYNONYM,
        SETTING
    }
}
