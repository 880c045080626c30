package org.spona.platform.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an aggregate tells the other services: its whole public state after a change, so that a reader needs no earlier
 * event.
 *
 * @param topic the topic it goes to, such as {@code spona.adoptions}
 * @param aggregateId the aggregate; events of one aggregate arrive in the order they were appended
 * @param aggregateVersion the aggregate's version after the change; grows with every event of the aggregate
 * @param type the CloudEvents type, such as {@code org.spona.adoption.told}
 * @param data the public state, a record that JSON can be made of; carries nothing that a consumer may not know
 * @param partitionKey the key of the message, which compaction goes by, where the aggregate's id alone is none: in a topic of aggregates of
 *     several services
 */
public record OutgoingEvent(
        String topic,
        UUID aggregateId,
        long aggregateVersion,
        String type,
        Object data,
        @Nullable String partitionKey) {

    /** An event whose key is the id of its aggregate. */
    public OutgoingEvent(String topic, UUID aggregateId, long aggregateVersion, String type, Object data) {
        this(topic, aggregateId, aggregateVersion, type, data, null);
    }

    /**
     * The data as they are sent: JSON in UTF-8.
     *
     * @throws tools.jackson.core.JacksonException if no JSON can be made of them
     */
    public byte[] json() {
        return EventJson.MAPPER.writeValueAsBytes(data);
    }
}
