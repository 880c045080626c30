package org.spona.platform.events;

import static java.util.UUID.randomUUID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.spona.infra.servers.SharedServers;

/** Two instances of a service through the loss of what they need. */
class OutageTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private static NoticeService one;
    private static NoticeService other;

    @BeforeAll
    static void start() {
        one = NoticeService.start("outage");
        other = NoticeService.start("outage");
    }

    @AfterAll
    static void end() {
        one.close();
        other.close();
    }

    @Test
    void keepTheOrderOfEachAggregateTogether() {
        List<UUID> aggregates = Stream.generate(UUID::randomUUID).limit(40).toList();
        int versions = 25;

        long started = System.nanoTime();
        LongStream.rangeClosed(1, versions)
                .forEach(version -> aggregates.forEach(aggregate ->
                        (version % 2 == 0 ? one : other).notices().publish(aggregate, version, "Izmena " + version)));

        List<Long> expected = LongStream.rangeClosed(1, versions).boxed().toList();
        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(aggregates)
                        .allSatisfy(aggregate ->
                                assertThat(one.effects().versions(aggregate)).isEqualTo(expected)));
        System.out.printf(
                "%d events through two relays in %d ms%n",
                aggregates.size() * versions, (System.nanoTime() - started) / 1_000_000);
    }

    @Test
    @Tag("deep")
    void loseAndDoubleNothingWhenTheBrokerDies() throws InterruptedException {
        List<UUID> aggregates = Stream.generate(UUID::randomUUID).limit(20).toList();
        Thread publishing = Thread.ofVirtual()
                .start(() -> LongStream.rangeClosed(1, 20).forEach(version -> {
                    aggregates.forEach(aggregate -> one.notices().publish(aggregate, version, "Tokom ispada"));
                    pause();
                }));

        Thread.sleep(500);
        SharedServers.kafka().kill();
        publishing.join();
        UUID during = randomUUID();
        one.notices().publish(during, 1, "Dok brokera nema");
        assertThat(one.bean(OutboxEndpoint.class).backlog().pending()).isPositive();
        SharedServers.kafka().start();
        long back = System.nanoTime();

        List<Long> expected = LongStream.rangeClosed(1, 20).boxed().toList();
        await().atMost(LIMIT).untilAsserted(() -> {
            assertThat(aggregates)
                    .allSatisfy(aggregate ->
                            assertThat(one.effects().versions(aggregate)).isEqualTo(expected));
            assertThat(one.effects().versions(during)).containsExactly(1L);
        });
        System.out.printf("all delivered %d ms after the broker was back%n", (System.nanoTime() - back) / 1_000_000);
        assertThat(one.bean(OutboxEndpoint.class).backlog()).isEqualTo(new OutboxTable.Backlog(0, 0));
    }

    @Test
    void loseAndDoubleNothingWhenTheDatabaseDies() {
        List<UUID> aggregates = Stream.generate(UUID::randomUUID).limit(200).toList();
        aggregates.forEach(aggregate -> other.notices().publish(aggregate, 1, "Pre pada baze"));

        SharedServers.postgres().kill();
        SharedServers.postgres().start();

        await().atMost(LIMIT)
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(aggregates)
                        .allSatisfy(aggregate ->
                                assertThat(other.effects().versions(aggregate)).containsExactly(1L)));
        UUID after = randomUUID();
        other.notices().publish(after, 1, "Posle pada baze");
        await().untilAsserted(() -> assertThat(other.effects().versions(after)).containsExactly(1L));
        assertThat(one.bean(DeadLettersEndpoint.class).waiting()).isEmpty();
    }

    @Test
    @Tag("deep")
    void startWhileTheBrokerIsAway() {
        UUID notice = randomUUID();
        SharedServers.kafka().kill();
        try (NoticeService early = NoticeService.start("early")) {
            early.notices().publish(notice, 1, "Pre nego što broker postoji");
            SharedServers.kafka().start();

            await().atMost(LIMIT)
                    .untilAsserted(
                            () -> assertThat(early.effects().versions(notice)).containsExactly(1L));
        } finally {
            SharedServers.kafka().start();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
