package org.spona.platform.events;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.CompletionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.spona.platform.failure.SetAside;
import org.springframework.kafka.core.KafkaTemplate;

/** Puts away what a consumer cannot handle, so that what comes behind it can go on. */
final class DeadLetterPost {

    private final KafkaTemplate<String, byte[]> kafka;
    private final MeterRegistry meters;
    private final SetAside setAside;

    DeadLetterPost(KafkaTemplate<String, byte[]> kafka, MeterRegistry meters, SetAside setAside) {
        this.kafka = kafka;
        this.meters = meters;
        this.setAside = setAside;
    }

    /**
     * Returns when the broker has the dead letter.
     *
     * @throws RuntimeException if the broker does not take it; the record must then be tried again
     */
    void put(ConsumerRecord<String, byte[]> failed, String group, Throwable failure) {
        Throwable cause = HandlingFailure.cause(failure);
        var dead = DeadLetter.write(failed, group, cause);
        try {
            kafka.send(dead).join();
        } catch (CompletionException refused) {
            throw new TryAgainException(dead.topic(), refused);
        }
        meters.counter("events.dead", "group", group, "topic", failed.topic()).increment();
        setAside.note(group, failed.topic() + "-" + failed.partition() + "@" + failed.offset(), cause);
    }
}
