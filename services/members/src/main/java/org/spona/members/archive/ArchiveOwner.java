package org.spona.members.archive;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.archive.ArchiveRequest;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;

/**
 * Whose data an archive holds: the reader's own, or those of an organisation that she administers now.
 *
 * @param personId the reader
 * @param organisationId null when the data are the reader's own
 */
public record ArchiveOwner(UUID personId, @Nullable UUID organisationId) {

    /** The reader herself. */
    public static ArchiveOwner reader() {
        return new ArchiveOwner(Readers.get().personId(), null);
    }

    /**
     * An organisation.
     *
     * @throws Refusal {@code not-found} unless the reader administers it now
     */
    public static ArchiveOwner organisation(UUID id) {
        if (!Readers.get().administers(id)) {
            throw Refusal.notFound();
        }
        return new ArchiveOwner(Readers.get().personId(), id);
    }

    ArchiveRequest request(UUID id) {
        return organisationId == null
                ? ArchiveRequest.ofPerson(id, personId)
                : ArchiveRequest.ofOrganisation(id, organisationId);
    }
}
