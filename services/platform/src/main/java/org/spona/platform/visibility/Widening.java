package org.spona.platform.visibility;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Visibility;

/**
 * Who may share something of an organisation further than it is: its author, and who administers the organisation. Whoever else writes for
 * the organisation asks one of them. Less far, everybody may who writes.
 */
public final class Widening {

    private Widening() {}

    /**
     * Refuses what is not the writer's to decide.
     *
     * @param author who wrote it; null when nobody is left whose it is
     * @throws InvalidInput at the field {@code visibility}
     */
    public static void require(Reader writer, Ownership ownership, @Nullable UUID author, Visibility wanted) {
        boolean hers =
                author == null || author.equals(writer.personId()) || writer.administers(ownership.organisationId());
        if (wanted.widerThan(ownership.visibility()) && !hers) {
            throw new InvalidInput("visibility", "visibility.widening");
        }
    }
}
