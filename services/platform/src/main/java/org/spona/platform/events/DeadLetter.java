package org.spona.platform.events;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * A record that a consumer could not handle, as it lies in the topic {@code <topic>.dead}: key, value and headers as they
 * were, and what happened in headers of ours. The message of an exception may quote data of people and is left out.
 *
 * @param topic the topic the record came from
 * @param group the consumer group that could not handle it
 * @param reason {@code unreadable} (no event of ours) or {@code refused} (the handler failed)
 */
record DeadLetter(String topic, String group, String reason) {

    private static final String SUFFIX = ".dead";
    private static final String GROUP = "dead_group";
    private static final String REASON = "dead_reason";
    private static final String EXCEPTION = "dead_exception";
    private static final String ORIGIN = "dead_origin";

    /** The topic that takes what consumers of this one cannot handle. */
    static String topicOf(String topic) {
        return topic + SUFFIX;
    }

    static ProducerRecord<String, byte[]> write(ConsumerRecord<String, byte[]> failed, String group, Throwable cause) {
        String topic = original(failed.topic());
        Headers headers = new RecordHeaders(failed.headers().toArray());
        set(headers, GROUP, group);
        set(headers, REASON, cause instanceof UnreadableEventException ? "unreadable" : "refused");
        set(headers, EXCEPTION, cause.getClass().getName());
        if (headers.lastHeader(ORIGIN) == null) {
            set(headers, ORIGIN, topic + "-" + failed.partition() + "@" + failed.offset());
        }
        return new ProducerRecord<>(topicOf(topic), null, failed.key(), failed.value(), headers);
    }

    static DeadLetter read(ConsumerRecord<String, byte[]> dead) {
        return new DeadLetter(original(dead.topic()), get(dead.headers(), GROUP), get(dead.headers(), REASON));
    }

    /** The record as its consumer would get it from the topic it came from. */
    static ConsumerRecord<String, byte[]> revive(ConsumerRecord<String, byte[]> dead) {
        return new ConsumerRecord<>(
                original(dead.topic()),
                dead.partition(),
                dead.offset(),
                dead.timestamp(),
                dead.timestampType(),
                dead.serializedKeySize(),
                dead.serializedValueSize(),
                dead.key(),
                dead.value(),
                dead.headers(),
                Optional.empty());
    }

    private static String original(String topic) {
        return topic.endsWith(SUFFIX) ? topic.substring(0, topic.length() - SUFFIX.length()) : topic;
    }

    private static void set(Headers headers, String name, String value) {
        headers.remove(name).add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static String get(Headers headers, String name) {
        return Optional.ofNullable(headers.lastHeader(name))
                .map(Header::value)
                .map(value -> new String(value, StandardCharsets.UTF_8))
                .orElse("unknown");
    }
}
