package org.spona.platform.events;

import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Events in Kafka: CloudEvents 1.0 in binary content mode (Kafka Protocol Binding for CloudEvents, section 3.2), keyed by
 * the aggregate, which CloudEvents calls the subject, or by the partition key of its extension for partitioning.
 */
final class EventFormat {

    static final String AGGREGATE_VERSION = "aggregateversion";
    /** CloudEvents' extension for partitioning: the key of the message where the subject is none. */
    static final String PARTITION_KEY = "partitionkey";

    /** CloudEvents' extension for distributed tracing: the context in which the change was made. */
    static final String TRACEPARENT = "traceparent";

    private EventFormat() {}

    static ProducerRecord<String, byte[]> write(PendingEvent pending) {
        CloudEvent event = pending.event();
        Object key = Objects.requireNonNullElseGet(
                event.getExtension(PARTITION_KEY), () -> required(event.getSubject(), "subject"));
        return KafkaMessageFactory.createWriter(pending.topic(), key.toString()).writeBinary(event);
    }

    /**
     * Reads a record as an event.
     *
     * @throws UnreadableEventException if it is no CloudEvent, or lacks what our events have
     */
    static IncomingEvent read(ConsumerRecord<String, byte[]> received) {
        try {
            CloudEvent event = KafkaMessageFactory.createReader(received).toEvent();
            return new IncomingEvent(
                    UUID.fromString(event.getId()),
                    received.topic(),
                    event.getType(),
                    UUID.fromString(required(event.getSubject(), "subject")),
                    Long.parseLong(required(event.getExtension(AGGREGATE_VERSION), AGGREGATE_VERSION)
                            .toString()),
                    required(event.getTime(), "time").toInstant(),
                    EventJson.MAPPER.readTree(required(event.getData(), "data").toBytes()));
        } catch (RuntimeException failure) {
            throw new UnreadableEventException(failure);
        }
    }

    private static <T> T required(@Nullable T value, String name) {
        return Objects.requireNonNull(value, name);
    }
}
