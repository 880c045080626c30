package org.spona.platform.events;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** Reads a topic from where its Kafka consumer stands to the end that it has now; what is written meanwhile is left. */
final class TopicReader {

    private static final Duration POLL = Duration.ofMillis(500);

    private final org.apache.kafka.clients.consumer.Consumer<String, byte[]> kafka;
    private final List<TopicPartition> partitions;

    private TopicReader(
            org.apache.kafka.clients.consumer.Consumer<String, byte[]> kafka, List<TopicPartition> partitions) {
        this.kafka = kafka;
        this.partitions = partitions;
    }

    /** A reader at the group's committed offsets, or at the beginning where there are none. */
    static TopicReader of(org.apache.kafka.clients.consumer.Consumer<String, byte[]> kafka, String topic) {
        List<TopicPartition> partitions = kafka.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        kafka.assign(partitions);
        return new TopicReader(kafka, partitions);
    }

    /** The same reader at the beginning of the topic. */
    TopicReader fromStart() {
        kafka.seekToBeginning(partitions);
        return this;
    }

    /** Reads to the end; how many records there were. */
    long toEnd(Consumer<List<ConsumerRecord<String, byte[]>>> taker) {
        Map<TopicPartition, Long> ends = kafka.endOffsets(partitions);
        long read = 0;
        for (Collection<TopicPartition> left = behind(ends); !left.isEmpty(); left = behind(ends)) {
            List<ConsumerRecord<String, byte[]>> batch = new ArrayList<>();
            for (ConsumerRecord<String, byte[]> received : kafka.poll(POLL)) {
                if (received.offset() < end(ends, new TopicPartition(received.topic(), received.partition()))) {
                    batch.add(received);
                }
            }
            if (!batch.isEmpty()) {
                taker.accept(batch);
                read += batch.size();
            }
        }
        return read;
    }

    private Collection<TopicPartition> behind(Map<TopicPartition, Long> ends) {
        return partitions.stream()
                .filter(partition -> kafka.position(partition) < end(ends, partition))
                .toList();
    }

    private static long end(Map<TopicPartition, Long> ends, TopicPartition partition) {
        return ends.getOrDefault(partition, 0L);
    }
}
