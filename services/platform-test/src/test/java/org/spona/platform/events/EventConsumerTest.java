package org.spona.platform.events;

import static java.util.Objects.requireNonNull;
import static java.util.UUID.randomUUID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cloudevents.core.builder.CloudEventBuilder;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.transaction.support.TransactionTemplate;

class EventConsumerTest {

    private static NoticeService service;

    @BeforeAll
    static void start() {
        service = NoticeService.start("consumer");
    }

    @AfterAll
    static void end() {
        service.close();
    }

    @AfterEach
    void calm() {
        service.effects().trouble(event -> {});
    }

    @Test
    void handlesAnEventOnceThoughItIsDeliveredTwice() {
        UUID notice = randomUUID();
        PendingEvent first = pending(notice, 1);

        send(first);
        send(first);
        send(pending(notice, 2));

        await().untilAsserted(() -> {
            assertThat(service.effects().versions(notice)).containsExactly(1L, 2L);
            assertThat(service.effects().indexed(notice)).containsExactly(1L, 1L, 2L);
        });
        assertThat(service.bean(MeterRegistry.class)
                        .counter("inbox.duplicates", "consumer", "ledger")
                        .count())
                .isGreaterThanOrEqualTo(1);
    }

    @Test
    void triesAgainForAsLongAsSomethingIsAway() {
        UUID notice = randomUUID();
        AtomicInteger attempts = new AtomicInteger();
        service.effects().trouble(event -> {
            if (attempts.incrementAndGet() < 8) {
                throw new UncheckedIOException(new IOException("connection refused"));
            }
        });

        service.notices().publish(notice, 1, "Pokušava ponovo");

        await().atMost(Duration.ofSeconds(40)).untilAsserted(() -> {
            assertThat(service.effects().versions(notice)).containsExactly(1L);
            assertThat(service.effects().indexed(notice)).containsExactly(1L);
        });
        assertThat(waiting()).isEmpty();
    }

    @Test
    void putsAwayWhatCannotBeHandledAndReplaysIt() {
        UUID spoiled = randomUUID();
        UUID following = randomUUID();
        service.effects().trouble(event -> {
            if (event.aggregateId().equals(spoiled)) {
                throw new IllegalStateException("Ime i prezime korisnika");
            }
        });

        service.notices().publish(spoiled, 1, "Ne može se obraditi");
        service.notices().publish(following, 1, "Ide dalje");

        await().untilAsserted(() -> {
            assertThat(service.effects().versions(following)).hasSize(1);
            assertThat(service.effects().indexed(following)).hasSize(1);
            assertThat(waiting())
                    .containsExactly(
                            new DeadLettersEndpoint.Waiting(service.topic(), "consumer.index", "refused", 1),
                            new DeadLettersEndpoint.Waiting(service.topic(), "consumer.ledger", "refused", 1));
        });
        assertThat(service.effects().versions(spoiled)).isEmpty();

        assertThat(endpoint().replay(service.topic())).isEqualTo(new DeadLetters.Replay(0, 2));
        assertThat(waiting()).hasSize(2);

        service.effects().trouble(event -> {});
        assertThat(endpoint().replay(service.topic())).isEqualTo(new DeadLetters.Replay(2, 0));
        assertThat(waiting()).isEmpty();
        assertThat(service.effects().versions(spoiled)).containsExactly(1L);
        assertThat(service.effects().indexed(spoiled)).containsExactly(1L);
    }

    @Test
    void goesOnAfterWhateverOneEventMakesAHandlerThrow() {
        Object notANotice = "Bar";
        List<Runnable> failures = List.of(
                () -> assertThat(overflow(1)).isNegative(),
                () -> assertThat(new long[Integer.MAX_VALUE]).isEmpty(),
                () -> {
                    throw new NoClassDefFoundError("org/spona/Missing");
                },
                () -> assertThat(UUID.class.cast(notANotice)).isNull());
        Map<UUID, Runnable> troubles = new HashMap<>();
        failures.forEach(failure -> troubles.put(randomUUID(), failure));
        UUID following = randomUUID();
        service.effects()
                .trouble(event ->
                        troubles.getOrDefault(event.aggregateId(), () -> {}).run());

        troubles.keySet().forEach(notice -> service.notices().publish(notice, 1, "Ne može se obraditi"));
        service.notices().publish(following, 1, "Ide dalje");

        await().untilAsserted(() -> {
            assertThat(service.effects().versions(following)).hasSize(1);
            assertThat(service.effects().indexed(following)).hasSize(1);
            assertThat(waiting())
                    .containsExactly(
                            new DeadLettersEndpoint.Waiting(service.topic(), "consumer.index", "refused", 4),
                            new DeadLettersEndpoint.Waiting(service.topic(), "consumer.ledger", "refused", 4));
        });
        assertThat(service.bean(EventsHealth.class).health().getStatus()).isEqualTo(Status.UP);
        assertThat(service.bean(MeterRegistry.class)
                        .counter("items.set.aside", "worker", "consumer.ledger", "reason", "StackOverflowError")
                        .count())
                .isEqualTo(1);
        assertThat(requireNonNull(service.bean(HealthIndicator.class, "setAsideHealthIndicator")
                                .health())
                        .getDetails())
                .hasEntrySatisfying(
                        "consumer.index", count -> assertThat((Long) count).isGreaterThanOrEqualTo(4));

        service.effects().trouble(event -> {});
        assertThat(endpoint().replay(service.topic())).isEqualTo(new DeadLetters.Replay(8, 0));
    }

    @Test
    void replaysATopicWithoutTheEventThatSpoilsIt() {
        UUID spoiled = randomUUID();
        UUID following = randomUUID();
        service.notices().publish(spoiled, 1, "Ne može se obraditi");
        service.notices().publish(following, 1, "Ide dalje");
        await().untilAsserted(
                        () -> assertThat(service.effects().versions(following)).hasSize(1));
        Set<UUID> handled = ConcurrentHashMap.newKeySet();

        service.bean(EventReplay.class)
                .fromStart(
                        service.topic(),
                        events -> events.forEach(event -> {
                            if (event.aggregateId().equals(spoiled)) {
                                assertThat(overflow(1)).isNegative();
                            }
                            handled.add(event.aggregateId());
                        }));

        assertThat(handled).contains(following).doesNotContain(spoiled);
    }

    @Test
    void putsAwayWhatIsNoEvent() {
        UUID following = randomUUID();

        kafka().send(service.topic(), "кључ", new byte[] {1, 2, 3}).join();
        service.notices().publish(following, 1, "Ide dalje");

        await().untilAsserted(() -> {
            assertThat(service.effects().versions(following)).hasSize(1);
            assertThat(waiting())
                    .contains(new DeadLettersEndpoint.Waiting(service.topic(), "consumer.ledger", "unreadable", 1));
        });
        assertThat(endpoint().replay(service.topic())).isEqualTo(new DeadLetters.Replay(0, 2));
        assertThat(endpoint().discard(service.topic())).containsEntry("discarded", 2L);
        assertThat(waiting()).isEmpty();
    }

    @Test
    void saysNothingOfPeopleInADeadLetter() {
        var dead = DeadLetter.write(
                new ConsumerRecord<>("spona.people", 1, 42, "key", new byte[0]),
                "knowledge.directory",
                new IllegalStateException("jovana@example.org"));

        assertThat(dead.topic()).isEqualTo("spona.people.dead");
        assertThat(dead.headers())
                .extracting(header -> header.key() + "=" + new String(header.value(), StandardCharsets.UTF_8))
                .containsExactlyInAnyOrder(
                        "dead_group=knowledge.directory",
                        "dead_reason=refused",
                        "dead_exception=java.lang.IllegalStateException",
                        "dead_origin=spona.people-1@42");
    }

    @Test
    void readsATopicAgainFromItsStart() {
        UUID notice = randomUUID();
        service.notices().publish(notice, 1, "Prva");
        service.notices().publish(notice, 2, "Druga");
        await().untilAsserted(
                        () -> assertThat(service.effects().versions(notice)).hasSize(2));

        List<IncomingEvent> again = new CopyOnWriteArrayList<>();
        long read = service.bean(EventReplay.class).fromStart(service.topic(), again::addAll);

        assertThat(read).isEqualTo(again.size());
        assertThat(again)
                .filteredOn(event -> event.aggregateId().equals(notice))
                .extracting(IncomingEvent::aggregateVersion)
                .containsExactly(1L, 2L);
    }

    @Test
    void forgetsOldEventsOfTheInbox() {
        service.bean(TransactionTemplate.class)
                .executeWithoutResult(
                        transaction -> service.bean(JdbcClient.class).sql("""
                                insert into inbox (consumer, event_id, received_at)
                                select 'old', gen_random_uuid(), now() - interval '31 days' from generate_series(1, 12000)""").update());

        assertThat(service.bean(Inbox.class).purge(Duration.ofDays(30))).isEqualTo(12_000);
        assertThat(service.bean(Inbox.class).purge(Duration.ofDays(30))).isZero();
    }

    /** What a text with thousands of levels does to whoever calls himself for each. */
    private static int overflow(int depth) {
        return depth < 0 ? 0 : overflow(depth + 1) + 1;
    }

    private static List<DeadLettersEndpoint.Waiting> waiting() {
        return endpoint().waiting();
    }

    private static DeadLettersEndpoint endpoint() {
        return service.bean(DeadLettersEndpoint.class);
    }

    @SuppressWarnings("unchecked")
    private static KafkaTemplate<String, byte[]> kafka() {
        return service.bean(KafkaTemplate.class);
    }

    private static void send(PendingEvent event) {
        kafka().send(EventFormat.write(event)).join();
    }

    private static PendingEvent pending(UUID aggregate, long version) {
        return new PendingEvent(
                0,
                service.topic(),
                0,
                null,
                CloudEventBuilder.v1()
                        .withId(randomUUID().toString())
                        .withSource(service.bean(ServiceName.class).source())
                        .withType(NoticeService.PUBLISHED)
                        .withSubject(aggregate.toString())
                        .withTime(Instant.now().atOffset(ZoneOffset.UTC))
                        .withExtension(EventFormat.AGGREGATE_VERSION, Long.toString(version))
                        .withData(
                                "application/json",
                                EventJson.MAPPER.writeValueAsBytes(new NoticeService.Notice("Котор", "Двапут")))
                        .build());
    }
}
