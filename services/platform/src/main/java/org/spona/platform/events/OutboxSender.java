package org.spona.platform.events;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.transport.Kind;
import io.micrometer.observation.transport.ReceiverContext;
import io.micrometer.observation.transport.SenderContext;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.kafka.core.KafkaTemplate;

/**
 * Sends events of the outbox to Kafka, each within the trace of the change that caused it. Spring Kafka's own observation
 * is not used: it asks the broker for its cluster's name first and so waits for a broker that is away.
 */
final class OutboxSender {

    private final KafkaTemplate<String, byte[]> kafka;
    private final ObservationRegistry observations;

    OutboxSender(KafkaTemplate<String, byte[]> kafka, ObservationRegistry observations) {
        this.kafka = kafka;
        this.observations = observations;
    }

    /** Hands the event to the producer; the result comes when the broker has answered, or has not in time. */
    CompletableFuture<SendResult> send(PendingEvent pending) {
        try {
            return handOver(pending);
        } catch (RuntimeException | Error failure) {
            return CompletableFuture.completedFuture(SendResult.of(failure));
        }
    }

    private CompletableFuture<SendResult> handOver(PendingEvent pending) {
        ProducerRecord<String, byte[]> message = EventFormat.write(pending);
        Observation relay = relay(pending);
        Observation send = send(message).parentObservation(relay).start();
        CompletableFuture<SendResult> result = send.scopedChecked(() -> handOver(message));
        return result.thenApply(settled -> {
            relay.lowCardinalityKeyValue("result", settled.getClass().getSimpleName());
            send.stop();
            relay.stop();
            return settled;
        });
    }

    private CompletableFuture<SendResult> handOver(ProducerRecord<String, byte[]> message) {
        try {
            return kafka.send(message)
                    .<SendResult>thenApply(confirmed -> new SendResult.Confirmed())
                    .exceptionally(SendResult::of);
        } catch (RuntimeException | Error failure) {
            return CompletableFuture.completedFuture(SendResult.of(failure));
        }
    }

    /** Takes up the trace that was stored with the event. */
    private Observation relay(PendingEvent pending) {
        ReceiverContext<PendingEvent> origin = new ReceiverContext<>(
                (event, header) -> EventFormat.TRACEPARENT.equals(header) ? event.traceparent() : null, Kind.CONSUMER);
        origin.setCarrier(pending);
        return Observation.start("outbox.relay", () -> origin, observations)
                .contextualName("relay " + pending.event().getType())
                .lowCardinalityKeyValue("topic", pending.topic());
    }

    /** Hands the trace on in the message's headers. */
    private Observation send(ProducerRecord<String, byte[]> message) {
        SenderContext<ProducerRecord<String, byte[]>> onward = new SenderContext<>(
                (carrier, header, value) -> message.headers().add(header, value.getBytes(StandardCharsets.UTF_8)),
                Kind.PRODUCER);
        onward.setCarrier(message);
        return Observation.createNotStarted("outbox.send", () -> onward, observations)
                .contextualName("send to " + message.topic())
                .lowCardinalityKeyValue("topic", message.topic());
    }
}
