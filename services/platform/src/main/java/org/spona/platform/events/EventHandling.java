package org.spona.platform.events;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.transport.Kind;
import io.micrometer.observation.transport.ReceiverContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.spona.platform.failure.ItemFailure;
import org.spona.platform.tenancy.Readers;

/** Brings records to a consumer's handler, in the traces they came with. */
final class EventHandling {

    private final Inbox inbox;
    private final ObservationRegistry observations;

    EventHandling(Inbox inbox, ObservationRegistry observations) {
        this.inbox = inbox;
        this.observations = observations;
    }

    /**
     * Handles the records, at most {@code consumer.batch()} at a time.
     *
     * @throws HandlingFailure with the index of the first record that could not be handled
     */
    void handle(EventConsumer consumer, List<ConsumerRecord<String, byte[]>> records) {
        for (int from = 0; from < records.size(); from += consumer.batch()) {
            int to = Math.min(records.size(), from + consumer.batch());
            handleBatch(consumer, records.subList(from, to), from);
        }
    }

    private void handleBatch(EventConsumer consumer, List<ConsumerRecord<String, byte[]>> batch, int index) {
        try {
            observed(consumer, batch);
        } catch (RuntimeException | Error failure) {
            if (batch.size() == 1 || ItemFailure.of(failure).isTransient()) {
                throw HandlingFailure.of(failure, index);
            }
            // One record spoils the batch: alone, the others succeed, and the one is found.
            for (int i = 0; i < batch.size(); i++) {
                handleBatch(consumer, batch.subList(i, i + 1), index + i);
            }
        }
    }

    private void observed(EventConsumer consumer, List<ConsumerRecord<String, byte[]>> batch) {
        List<Observation> spans =
                batch.stream().map(record -> observe(consumer, record)).toList();
        try {
            // A batch has many traces, a thread has one: the newest, which is the only one unless events pile up.
            spans.getLast().scoped(() -> deliver(consumer, batch));
        } catch (RuntimeException | Error failure) {
            spans.forEach(span -> span.error(failure));
            throw failure;
        } finally {
            spans.forEach(Observation::stop);
        }
    }

    private void deliver(EventConsumer consumer, List<ConsumerRecord<String, byte[]>> batch) {
        List<IncomingEvent> events = batch.stream().map(EventFormat::read).toList();
        switch (consumer.delivery()) {
            case ONCE -> inbox.once(consumer.name(), events, consumer.handler());
            case REPEATABLE -> Readers.runAsService(() -> consumer.handler().on(events));
        }
    }

    private Observation observe(EventConsumer consumer, ConsumerRecord<String, byte[]> received) {
        ReceiverContext<ConsumerRecord<String, byte[]>> origin =
                new ReceiverContext<>(EventHandling::header, Kind.CONSUMER);
        origin.setCarrier(received);
        return Observation.start("events.handle", () -> origin, observations)
                .contextualName(consumer.name() + " handles " + received.topic())
                .lowCardinalityKeyValue("consumer", consumer.name())
                .lowCardinalityKeyValue("topic", received.topic());
    }

    private static @Nullable String header(ConsumerRecord<String, byte[]> received, String name) {
        Header header = received.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
