package org.spona.platform.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudevents.core.builder.CloudEventBuilder;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;

class EventFormatTest {

    private static final UUID EVENT = UUID.fromString("0197a3c1-5d2e-7c3a-9f10-2b6f5e1d7a01");
    private static final UUID PRACTICE = UUID.fromString("5f0c9f2e-7a58-4f0f-9a37-0f4f9ce0c001");
    private static final Instant NOW = Instant.parse("2026-03-02T09:15:30Z");

    record Practice(String title, LocalDate since, int adoptions) {}

    record Title(String title) {}

    private final ProducerRecord<String, byte[]> written =
            EventFormat.write(pending(new Practice("Помоћ у кући", LocalDate.of(2003, 5, 1), 3)));

    @Test
    void isACloudEventInBinaryModeKeyedByItsAggregate() {
        assertThat(written.topic()).isEqualTo("spona.practices");
        assertThat(written.key()).isEqualTo(PRACTICE.toString());
        assertThat(new String(written.value(), StandardCharsets.UTF_8))
                .isEqualTo("{\"title\":\"Помоћ у кући\",\"since\":\"2003-05-01\",\"adoptions\":3}");
        assertThat(written.headers())
                .extracting(header -> header.key() + "=" + new String(header.value(), StandardCharsets.UTF_8))
                .containsExactlyInAnyOrder(
                        "ce_specversion=1.0",
                        "ce_id=" + EVENT,
                        "ce_source=urn:spona:knowledge",
                        "ce_type=org.spona.practice.published",
                        "ce_subject=" + PRACTICE,
                        "ce_time=2026-03-02T09:15:30Z",
                        "ce_aggregateversion=7",
                        "content-type=application/json");
    }

    @Test
    void readsWhatItWrote() {
        IncomingEvent event = EventFormat.read(received(written));

        assertThat(event.id()).isEqualTo(EVENT);
        assertThat(event.topic()).isEqualTo("spona.practices");
        assertThat(event.type()).isEqualTo("org.spona.practice.published");
        assertThat(event.aggregateId()).isEqualTo(PRACTICE);
        assertThat(event.aggregateVersion()).isEqualTo(7);
        assertThat(event.time()).isEqualTo(NOW);
        assertThat(event.dataAs(Practice.class)).isEqualTo(new Practice("Помоћ у кући", LocalDate.of(2003, 5, 1), 3));
    }

    @Test
    void leavesOutFieldsThatTheReaderDoesNotKnow() {
        assertThat(EventFormat.read(received(written)).dataAs(Title.class)).isEqualTo(new Title("Помоћ у кући"));
    }

    @Test
    void isKeyedByThePartitionKeyWhereThereIsOne() {
        PendingEvent pending = pending(new Practice("Помоћ у кући", LocalDate.of(2003, 5, 1), 3));
        var keyed = new PendingEvent(
                1,
                pending.topic(),
                0,
                null,
                CloudEventBuilder.v1(pending.event())
                        .withExtension(EventFormat.PARTITION_KEY, "practice:" + PRACTICE)
                        .build());

        ProducerRecord<String, byte[]> sent = EventFormat.write(keyed);

        assertThat(EventFormat.write(pending).key()).isEqualTo(PRACTICE.toString());
        assertThat(sent.key()).isEqualTo("practice:" + PRACTICE);
        assertThat(EventFormat.read(received(sent)).aggregateId()).isEqualTo(PRACTICE);
    }

    @Test
    void refusesWhatLacksTheAggregate() {
        written.headers().remove("ce_subject");

        assertThatThrownBy(() -> EventFormat.read(received(written))).isInstanceOf(UnreadableEventException.class);
    }

    @Test
    void refusesWhatIsNoCloudEvent() {
        ConsumerRecord<String, byte[]> foreign = new ConsumerRecord<>("spona.practices", 0, 0, "key", new byte[] {1});

        assertThatThrownBy(() -> EventFormat.read(foreign)).isInstanceOf(UnreadableEventException.class);
    }

    private static PendingEvent pending(Practice practice) {
        return new PendingEvent(
                1,
                "spona.practices",
                0,
                null,
                CloudEventBuilder.v1()
                        .withId(EVENT.toString())
                        .withSource(URI.create("urn:spona:knowledge"))
                        .withType("org.spona.practice.published")
                        .withSubject(PRACTICE.toString())
                        .withTime(NOW.atOffset(ZoneOffset.UTC))
                        .withExtension(EventFormat.AGGREGATE_VERSION, "7")
                        .withData("application/json", EventJson.MAPPER.writeValueAsBytes(practice))
                        .build());
    }

    private static ConsumerRecord<String, byte[]> received(ProducerRecord<String, byte[]> sent) {
        return new ConsumerRecord<>(
                sent.topic(),
                0,
                0,
                NOW.toEpochMilli(),
                TimestampType.CREATE_TIME,
                0,
                0,
                sent.key(),
                sent.value(),
                sent.headers(),
                Optional.empty());
    }
}
