package org.spona.regulations.staff;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Membership;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Role;
import org.spona.platform.tenancy.Visibility;

/** What only editors and coordinators of a network do: tell its members what regulations change, and see who follows. */
public final class Staff {

    private Staff() {}

    /**
     * For whom she writes: as given, else for her workplace.
     *
     * @throws Refusal {@code not-staff} when she is not staff there
     */
    public static Ownership ownership(
            Reader reader, @Nullable UUID organisationId, @Nullable UUID networkId, Visibility visibility) {
        Ownership ownership;
        if (organisationId != null && networkId != null) {
            ownership = new Ownership(organisationId, networkId, visibility);
        } else {
            Membership workplace =
                    reader.workplaceAs(Role::staffs).orElseThrow(() -> new Refusal(StaffError.NOT_STAFF));
            ownership = new Ownership(workplace.organisationId(), workplace.networkId(), visibility);
        }
        if (!reader.actsFor(ownership, Role::staffs)) {
            throw new Refusal(StaffError.NOT_STAFF);
        }
        return ownership;
    }
}
