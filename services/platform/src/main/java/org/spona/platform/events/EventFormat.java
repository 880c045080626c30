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
 * the aggregate, which CloudEvents calls the subject.
 */
final class EventFormat {

    static final String AGGREGATE_VERSION = "aggregateversion";
    /** CloudEvents' extension for distributed tracing: the context in which the change was made. */
    static final String TRACEPARENT = "traceparent";

    private EventFormat() {}

    static ProducerRecord<String, byte[]> write(PendingEvent pending) {
        return KafkaMessageFactory.createWriter(
                        pending.topic(), required(pending.event().getSubject(), "subject"))
                .writeBinary(pending.event());
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
