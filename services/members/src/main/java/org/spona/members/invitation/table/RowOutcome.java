package org.spona.members.invitation.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spona.platform.directory.Organisation;
import org.spona.platform.problem.FieldError;
import org.spona.platform.tenancy.Role;

/**
 * What becomes of a row of a table.
 *
 * @param organisation for whom the person is invited, when it is known
 * @param role as what, when it is known
 * @param reason why she is not invited; null when she is
 */
public record RowOutcome(
        PersonRow person,
        @Nullable Organisation organisation,
        @Nullable Role role,
        Fate fate,
        @Nullable FieldError reason) {

    /** Whether somebody gets a mail. */
    public enum Fate {
        /** She does. */
        INVITED,
        /** First those who speak for the organisation, as long as they have not confirmed her. */
        PROPOSED,
        /** Nobody: she is there already, has been asked already, or stands in the table twice. */
        KNOWN,
        /** Nobody, until the row is mended. */
        REFUSED
    }

    /** How many rows fare so. */
    public static long count(List<RowOutcome> outcomes, Fate fate) {
        return outcomes.stream().filter(outcome -> outcome.fate() == fate).count();
    }
}
