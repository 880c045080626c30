package org.spona.platform.events;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spona.platform.failure.ItemFailure;
import org.spona.platform.failure.SetAside;
import org.springframework.kafka.core.ConsumerFactory;

/** Reads topics again from their start, beside the consumers that follow them: to rebuild a copy or an index. */
public final class EventReplay {

    private static final Logger LOG = LoggerFactory.getLogger(EventReplay.class);

    private final ConsumerFactory<String, byte[]> consumers;
    private final ServiceName service;
    private final SetAside setAside;

    EventReplay(ConsumerFactory<String, byte[]> consumers, ServiceName service, SetAside setAside) {
        this.consumers = consumers;
        this.service = service;
        this.setAside = setAside;
    }

    /**
     * Reads a topic from its start to the end that it has at the time of the call, leaving no trace in Kafka. In a
     * compacted topic that is at least the newest event of each aggregate. Records that are no events of ours are left out.
     *
     * @param handler takes the events in batches, the events of one aggregate in order. A transient failure of it ends
     *     the reading; an event on which it fails otherwise is set aside, as when it came first
     * @return how many events the handler got
     */
    public long fromStart(String topic, EventConsumer.Handler handler) {
        try (var kafka = consumers.createConsumer(service.group("replay"), null)) {
            long[] handled = {0};
            TopicReader.of(kafka, topic).fromStart().toEnd(records -> {
                List<IncomingEvent> events = readable(records);
                if (!events.isEmpty()) {
                    handle(events, handler);
                }
                handled[0] += events.size();
            });
            return handled[0];
        }
    }

    private void handle(List<IncomingEvent> events, EventConsumer.Handler handler) {
        try {
            handler.on(events);
        } catch (RuntimeException | Error failure) {
            if (ItemFailure.of(failure).isTransient()) {
                throw failure;
            }
            if (events.size() == 1) {
                setAside.note(service.group("replay"), events.getFirst().id(), failure);
                return;
            }
            // One event spoils the batch: alone, the others succeed.
            events.forEach(event -> handle(List.of(event), handler));
        }
    }

    private static List<IncomingEvent> readable(List<ConsumerRecord<String, byte[]>> records) {
        List<IncomingEvent> events = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> received : records) {
            try {
                events.add(EventFormat.read(received));
            } catch (UnreadableEventException foreign) {
                LOG.warn("Left out: {}-{}@{}", received.topic(), received.partition(), received.offset());
            }
        }
        return events;
    }
}
