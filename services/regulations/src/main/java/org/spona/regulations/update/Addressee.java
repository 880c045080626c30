package org.spona.regulations.update;

import java.util.Arrays;
import java.util.Optional;
import org.spona.platform.directory.OrganisationKind;

/** Whom an obligation can be addressed to: a sort of organisations, by their kind in the directory. */
public enum Addressee {
    LOCAL_GOVERNMENT,
    SOCIAL_WORK_CENTRE,
    HEALTH_CENTRE,
    SCHOOL,
    POLICE,
    COURT,
    PROVINCIAL_AUTHORITY,
    EMPLOYMENT_SERVICE,
    RED_CROSS,
    NGO,
    ASSOCIATION,
    MINISTRY;

    /** The sort to which organisations of a kind belong; empty for those that are asked nothing, such as donors. */
    public static Optional<Addressee> ofKind(String kind) {
        return OrganisationKind.localGovernments().contains(kind)
                ? Optional.of(LOCAL_GOVERNMENT)
                : Arrays.stream(values())
                        .filter(addressee -> addressee.name().equals(kind))
                        .findFirst();
    }
}
