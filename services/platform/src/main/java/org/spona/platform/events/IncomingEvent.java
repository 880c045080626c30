package org.spona.platform.events;

import java.time.Instant;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * An event of another service, or of this one, as a consumer gets it.
 *
 * @param id the event's own identity, the same at every delivery
 * @param topic the topic it was read from
 * @param type the CloudEvents type, such as {@code org.spona.adoption.told}
 * @param aggregateId the aggregate whose state the event carries
 * @param aggregateVersion the aggregate's version; a consumer keeps the newest and ignores what is older
 * @param time when the change happened
 * @param data the aggregate's public state
 */
public record IncomingEvent(
        UUID id, String topic, String type, UUID aggregateId, long aggregateVersion, Instant time, JsonNode data) {

    /**
     * Reads the state as the consumer's own record; fields that the record does not know are ignored.
     *
     * @throws JacksonException if the data do not fit the record
     */
    public <T> T dataAs(Class<T> shape) {
        return EventJson.MAPPER.treeToValue(data, shape);
    }
}
