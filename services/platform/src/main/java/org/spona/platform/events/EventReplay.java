package org.spona.platform.events;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.ConsumerFactory;

/** Reads topics again from their start, beside the consumers that follow them: to rebuild a copy or an index. */
public final class EventReplay {

    private static final Logger LOG = LoggerFactory.getLogger(EventReplay.class);

    private final ConsumerFactory<String, byte[]> consumers;
    private final ServiceName service;

    EventReplay(ConsumerFactory<String, byte[]> consumers, ServiceName service) {
        this.consumers = consumers;
        this.service = service;
    }

    /**
     * Reads a topic from its start to the end that it has at the time of the call, leaving no trace in Kafka. In a
     * compacted topic that is at least the newest event of each aggregate. Records that are no events of ours are left out.
     *
     * @param handler takes the events in batches, the events of one aggregate in order; what it throws ends the reading
     * @return how many events the handler got
     */
    public long fromStart(String topic, EventConsumer.Handler handler) {
        try (var kafka = consumers.createConsumer(service.group("replay"), null)) {
            long[] handled = {0};
            TopicReader.of(kafka, topic).fromStart().toEnd(records -> {
                List<IncomingEvent> events = readable(records);
                if (!events.isEmpty()) {
                    handler.on(events);
                }
                handled[0] += events.size();
            });
            return handled[0];
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
