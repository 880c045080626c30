package org.spona.platform.events;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.core.ConsumerFactory;

/**
 * The dead letters of this service's consumers. A replay does not put them back into their topic: there, an old state
 * would come after newer ones, stay as the last of its aggregate in a compacted topic, and reach other services again.
 */
final class DeadLetters {

    private final Map<String, EventConsumer> consumers;
    private final ConsumerFactory<String, byte[]> kafka;
    private final EventHandling handling;
    private final DeadLetterPost post;
    private final ServiceName service;

    DeadLetters(
            Stream<EventConsumer> consumers,
            ConsumerFactory<String, byte[]> kafka,
            EventHandling handling,
            DeadLetterPost post,
            ServiceName service) {
        this.consumers = consumers.collect(Collectors.toMap(c -> service.group(c.name()), Function.identity()));
        this.kafka = kafka;
        this.handling = handling;
        this.post = post;
        this.service = service;
    }

    /** How many dead letters of this service wait, by topic, group and reason. */
    Map<DeadLetter, Long> waiting() {
        Map<DeadLetter, Long> waiting = new HashMap<>();
        List<String> topics = consumers.values().stream()
                .flatMap(consumer -> consumer.topics().stream())
                .distinct()
                .toList();
        try (Consumer<String, byte[]> reading = open()) {
            for (String topic : topics) {
                TopicReader.of(reading, DeadLetter.topicOf(topic))
                        .toEnd(batch -> batch.stream()
                                .map(DeadLetter::read)
                                .filter(dead -> consumers.containsKey(dead.group()))
                                .forEach(dead -> waiting.merge(dead, 1L, Long::sum)));
            }
        }
        return waiting;
    }

    /**
     * Hands the waiting dead letters of a topic to their consumers; those that fail again wait for the next replay.
     *
     * @throws HandlingFailure.Transient if something that a consumer needs is away; the rest waits as before
     */
    Replay replay(String topic) {
        Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
        take(topic, dead -> outcomes.merge(replay(dead), 1L, Long::sum));
        return new Replay(outcomes.getOrDefault(Outcome.HANDLED, 0L), outcomes.getOrDefault(Outcome.FAILED_AGAIN, 0L));
    }

    /** Gives the waiting dead letters of a topic up; how many of this service there were. */
    long discard(String topic) {
        AtomicLong discarded = new AtomicLong();
        take(topic, dead -> {
            if (consumers.containsKey(DeadLetter.read(dead).group())) {
                discarded.incrementAndGet();
            }
        });
        return discarded.get();
    }

    /**
     * What a replay came to.
     *
     * @param handled dead letters that are done now
     * @param failedAgain dead letters that wait for the next replay
     */
    record Replay(long handled, long failedAgain) {}

    private enum Outcome {
        HANDLED,
        FAILED_AGAIN,
        OF_ANOTHER_SERVICE
    }

    private Outcome replay(ConsumerRecord<String, byte[]> dead) {
        String group = DeadLetter.read(dead).group();
        EventConsumer consumer = consumers.get(group);
        if (consumer == null) {
            return Outcome.OF_ANOTHER_SERVICE;
        }
        try {
            handling.handle(consumer, List.of(DeadLetter.revive(dead)));
            return Outcome.HANDLED;
        } catch (HandlingFailure.Permanent again) {
            post.put(dead, group, again);
            return Outcome.FAILED_AGAIN;
        }
    }

    private void take(String topic, java.util.function.Consumer<ConsumerRecord<String, byte[]>> taker) {
        try (Consumer<String, byte[]> reading = open()) {
            TopicReader.of(reading, DeadLetter.topicOf(topic))
                    .toEnd(batch -> batch.forEach(dead -> {
                        taker.accept(dead);
                        reading.commitSync(Map.of(
                                new TopicPartition(dead.topic(), dead.partition()),
                                new OffsetAndMetadata(dead.offset() + 1)));
                    }));
        }
    }

    private Consumer<String, byte[]> open() {
        return kafka.createConsumer(service.group("dead-letters"), null);
    }
}
