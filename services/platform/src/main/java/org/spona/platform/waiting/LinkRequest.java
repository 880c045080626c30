package org.spona.platform.waiting;

import java.util.UUID;
import org.spona.platform.events.OutgoingEvent;

/**
 * Whoever has the link to what an institution owes asks that those who act for it are sent their own link to one of these things; a contract
 * with {@code services/members/contracts/schemas/link-request.json}. The service that announced the thing writes to the people whom it writes to
 * anyway, and to nobody else: asking gives no right.
 *
 * @param waitingId the entry that waits, {@link Waiting#id}
 * @param organisationId the institution for which it waits
 */
public record LinkRequest(UUID id, UUID waitingId, UUID organisationId) {

    public static final String TOPIC = "spona.link-requests";

    /** That it was asked. */
    public OutgoingEvent event() {
        return new OutgoingEvent(TOPIC, id, 1, "org.spona.link.requested", this);
    }
}
