package org.spona.knowledge.practice;

import java.util.UUID;
import org.spona.knowledge.practice.Practice.Status;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Role;

/**
 * What a reader may do with a practice as it stands: what pages offer and what requests are held to.
 *
 * @param edit change its text and visibility
 * @param submit hand it to the editors
 * @param judge publish or return it
 * @param withdraw take it out of others' sight
 * @param discard throw it away
 */
public record PracticePermissions(boolean edit, boolean submit, boolean judge, boolean withdraw, boolean discard) {

    public static PracticePermissions of(Practice practice, Reader reader) {
        boolean writes = reader.actsFor(practice.ownership(), Role::writes);
        boolean edits = edits(reader, practice.ownership());
        return new PracticePermissions(
                writes && practice.status() != Status.WITHDRAWN,
                writes && practice.status() == Status.DRAFT,
                edits && practice.status() == Status.SUBMITTED,
                (writes || edits) && practice.status() == Status.PUBLISHED,
                writes && practice.neverShown());
    }

    /** Whether she brings practices of other systems into a network. */
    static boolean imports(Reader reader, UUID networkId) {
        return reader.staffNetworks().contains(networkId);
    }

    static boolean edits(Reader reader, Ownership ownership) {
        return reader.editorNetworks().contains(ownership.networkId());
    }
}
