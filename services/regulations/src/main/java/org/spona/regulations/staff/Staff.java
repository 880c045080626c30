package org.spona.regulations.staff;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Membership;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Role;
import org.spona.platform.tenancy.Visibility;

/** Editors and coordinators of a network: they tell its members what regulations change, and see who follows. */
public final class Staff {

    private Staff() {}

    /** The networks whose members' applications she follows. */
    public static Set<UUID> networks(Reader reader) {
        return Stream.concat(reader.editorNetworks().stream(), reader.coordinatorNetworks().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether she writes for this owner as its staff. */
    public static boolean writes(Reader reader, Ownership ownership) {
        return reader.memberships().stream()
                .anyMatch(membership -> isStaff(membership)
                        && membership.organisationId().equals(ownership.organisationId())
                        && membership.networkId().equals(ownership.networkId()));
    }

    /** The membership for which she would write now: her workplace if it is one of staff, else her first such. */
    public static Optional<Membership> workplace(Reader reader) {
        return reader.workplace()
                .filter(Staff::isStaff)
                .or(() -> reader.memberships().stream().filter(Staff::isStaff).findFirst());
    }

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
            Membership workplace = workplace(reader).orElseThrow(() -> new Refusal(StaffError.NOT_STAFF));
            ownership = new Ownership(workplace.organisationId(), workplace.networkId(), visibility);
        }
        require(reader, ownership);
        return ownership;
    }

    /**
     * Refuses whoever does not write for this owner as its staff.
     *
     * @throws Refusal {@code not-staff}
     */
    public static void require(Reader reader, Ownership ownership) {
        if (!writes(reader, ownership)) {
            throw new Refusal(StaffError.NOT_STAFF);
        }
    }

    private static boolean isStaff(Membership membership) {
        return membership.role() == Role.EDITOR || membership.role() == Role.COORDINATOR;
    }
}
