package org.spona.platform.archive;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.events.OutgoingEvent;

/**
 * That a person asks for all that is kept of her, or an administrator for all that is her organisation's; a contract with
 * {@code services/members/contracts/schemas/archive-request.json}.
 *
 * @param requestId what the answers refer to
 * @param personId of whom; null when it is an organisation's
 * @param organisationId whose; null when it is a person's
 */
public record ArchiveRequest(
        UUID requestId, @Nullable UUID personId, @Nullable UUID organisationId) {

    public static final String TOPIC = "spona.archive-requests";

    /** All that is kept of a person. */
    public static ArchiveRequest ofPerson(UUID requestId, UUID personId) {
        return new ArchiveRequest(requestId, personId, null);
    }

    /** All that is an organisation's. */
    public static ArchiveRequest ofOrganisation(UUID requestId, UUID organisationId) {
        return new ArchiveRequest(requestId, null, organisationId);
    }

    /** That it was asked. */
    public OutgoingEvent event() {
        return new OutgoingEvent(TOPIC, requestId, 1, "org.spona.archive.requested", this);
    }
}
