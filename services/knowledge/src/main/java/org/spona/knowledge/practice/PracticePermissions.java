package org.spona.knowledge.practice;

import java.util.Optional;
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
 * @param takeover make it her municipality's own, when an import brought it
 * @param discard throw it away
 */
public record PracticePermissions(
        boolean edit, boolean submit, boolean judge, boolean withdraw, boolean takeover, boolean discard) {

    public static PracticePermissions of(Practice practice, Reader reader) {
        boolean writes = reader.actsFor(practice.ownership(), Role::writes);
        boolean edits = edits(reader, practice.ownership());
        return new PracticePermissions(
                writes && practice.status() != Status.WITHDRAWN,
                writes && practice.status() == Status.DRAFT,
                edits && practice.status() == Status.SUBMITTED,
                (writes || edits) && practice.status() == Status.PUBLISHED,
                offeredTo(practice, reader).isPresent(),
                writes && practice.neverShown());
    }

    /** The municipality of the reader to which an imported practice is offered. */
    static Optional<UUID> offeredTo(Practice practice, Reader reader) {
        return Optional.ofNullable(practice.content().municipalityId())
                .filter(practice::isOfferedTo)
                .filter(place -> reader.actsFor(place, practice.ownership().networkId(), Role::writes));
    }

    static boolean edits(Reader reader, Ownership ownership) {
        return reader.editorNetworks().contains(ownership.networkId());
    }
}
