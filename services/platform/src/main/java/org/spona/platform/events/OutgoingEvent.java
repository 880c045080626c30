package org.spona.platform.events;

import java.util.UUID;

/**
 * What an aggregate tells the other services: its whole public state after a change, so that a reader needs no earlier
 * event.
 *
 * @param topic the topic it goes to, such as {@code spona.adoptions}
 * @param aggregateId the aggregate; events of one aggregate arrive in the order they were appended
 * @param aggregateVersion the aggregate's version after the change; grows with every event of the aggregate
 * @param type the CloudEvents type, such as {@code org.spona.adoption.told}
 * @param data the public state, a record that JSON can be made of; carries nothing that a consumer may not know
 */
public record OutgoingEvent(String topic, UUID aggregateId, long aggregateVersion, String type, Object data) {

    /**
     * The data as they are sent: JSON in UTF-8.
     *
     * @throws tools.jackson.core.JacksonException if no JSON can be made of them
     */
    public byte[] json() {
        return EventJson.MAPPER.writeValueAsBytes(data);
    }
}
