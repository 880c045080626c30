package org.spona.platform.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudevents.core.builder.CloudEventBuilder;
import io.micrometer.observation.ObservationRegistry;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.support.SendResult;

class OutboxSenderTest {

    static Stream<Error> refusesAnEventThatCannotBeHandedOver() {
        return Stream.of(
                new StackOverflowError(),
                new OutOfMemoryError("Java heap space"),
                new NoClassDefFoundError("org/spona/Missing"));
    }

    @ParameterizedTest
    @MethodSource
    void refusesAnEventThatCannotBeHandedOver(Error failure) {
        var sender = new OutboxSender(failing(failure), ObservationRegistry.NOOP);

        assertThat(sender.send(pending()))
                .isCompletedWithValue(new org.spona.platform.events.SendResult.Refused(
                        failure.getClass().getSimpleName()));
    }

    private static KafkaTemplate<String, byte[]> failing(Error failure) {
        return new KafkaTemplate<>(new DefaultKafkaProducerFactory<>(Map.of())) {
            @Override
            public CompletableFuture<SendResult<String, byte[]>> send(ProducerRecord<String, byte[]> message) {
                throw failure;
            }
        };
    }

    private static PendingEvent pending() {
        return new PendingEvent(
                0,
                "spona.practices",
                0,
                null,
                CloudEventBuilder.v1()
                        .withId("1")
                        .withSource(URI.create("urn:spona:knowledge"))
                        .withType("org.spona.practice.published")
                        .withSubject("practice")
                        .withExtension(EventFormat.AGGREGATE_VERSION, "1")
                        .withData("application/json", new byte[] {'{', '}'})
                        .build());
    }
}
