package org.spona.platform.aggregate;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.problem.CommonError;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Membership;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Role;
import org.spona.platform.tenancy.Visibility;

/** For which organisation, in which network, somebody writes something new. */
public final class Workplaces {

    private Workplaces() {}

    /**
     * Whose something new is: as given, else of the writer's workplace.
     *
     * @throws Refusal {@code forbidden} when she does not write there
     */
    public static Ownership ownership(
            Reader writer, @Nullable UUID organisationId, @Nullable UUID networkId, Visibility visibility) {
        if (organisationId != null && networkId != null) {
            var given = new Ownership(organisationId, networkId, visibility);
            if (writer.actsFor(given, Role::writes)) {
                return given;
            }
            throw new Refusal(CommonError.FORBIDDEN);
        }
        Membership workplace = writer.workplaceAs(Role::writes).orElseThrow(() -> new Refusal(CommonError.FORBIDDEN));
        return new Ownership(workplace.organisationId(), workplace.networkId(), visibility);
    }
}
