package org.spona.platform.personal;

import java.util.UUID;
import org.spona.platform.events.OutgoingEvent;
import tools.jackson.databind.JsonNode;

/**
 * A part of what a service keeps of a person; a contract with {@code services/members/contracts/schemas/personal-data-part.json}. Kafka keeps
 * it for a day.
 *
 * @param service which service keeps it
 * @param name what it is
 * @param parts how many parts the service has in all
 * @param rows an array of objects
 */
public record PersonalDataPart(UUID requestId, String service, String name, int parts, JsonNode rows) {

    public static final String TOPIC = "spona.personal-data-parts";

    OutgoingEvent event() {
        return new OutgoingEvent(TOPIC, UUID.randomUUID(), 1, "org.spona.personal-data.told", this);
    }
}
