package org.spona.platform.events;

import static java.util.UUID.randomUUID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.tracing.Tracer;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.spona.platform.events.NoticeService.Notices;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

class OutboxTest {

    private static NoticeService service;

    @BeforeAll
    static void start() {
        service = NoticeService.start("outbox");
    }

    @AfterAll
    static void end() {
        service.close();
    }

    @Test
    void bringsACommittedEventToItsConsumers() {
        UUID notice = randomUUID();

        service.notices().publish(notice, 1, "Дневни боравак ради и суботом");

        await().untilAsserted(() -> {
            assertThat(service.effects().versions(notice)).containsExactly(1L);
            assertThat(service.effects().indexed(notice)).containsExactly(1L);
        });
        await().untilAsserted(() -> assertThat(backlog().pending()).isZero());
    }

    @Test
    void sendsNothingOfATransactionThatIsRolledBack() {
        UUID withdrawn = randomUUID();
        UUID following = randomUUID();

        service.bean(TransactionTemplate.class).executeWithoutResult(transaction -> {
            service.notices().append(withdrawn, 1, "Nikada objavljeno");
            transaction.setRollbackOnly();
        });
        service.notices().publish(following, 1, "Objavljeno posle toga");

        await().untilAsserted(
                        () -> assertThat(service.effects().versions(following)).hasSize(1));
        assertThat(service.effects().versions(withdrawn)).isEmpty();
    }

    @Test
    void refusesAnEventOutsideOfATransaction() {
        Notices notices = service.notices();
        UUID notice = randomUUID();

        assertThatThrownBy(() -> notices.append(notice, 1, "Bez transakcije"))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void keepsTheOrderOfAnAggregate() {
        UUID notice = randomUUID();

        LongStream.rangeClosed(1, 50)
                .forEach(version -> service.notices().publish(notice, version, "Izmena " + version));

        await().untilAsserted(() -> assertThat(service.effects().versions(notice))
                .isEqualTo(LongStream.rangeClosed(1, 50).boxed().toList()));
    }

    @Test
    void parksAnAggregateThatTheBrokerRefusesAndLetsOthersPass() {
        UUID refused = randomUUID();
        List<UUID> others = List.of(randomUUID(), randomUUID(), randomUUID());

        service.notices().publish(refused, 1, "Predugo ".repeat(200_000));
        service.notices().publish(refused, 2, "Čeka iza prvog");
        others.forEach(other -> service.notices().publish(other, 1, "Prolazi"));

        others.forEach(other -> await().untilAsserted(
                        () -> assertThat(service.effects().versions(other)).hasSize(1)));
        await().untilAsserted(() -> assertThat(backlog()).isEqualTo(new OutboxTable.Backlog(1, 1)));
        assertThat(service.effects().versions(refused)).isEmpty();

        assertThat(service.bean(OutboxEndpoint.class).release()).containsEntry("released", 1);
        await().untilAsserted(() -> assertThat(backlog().parked()).isEqualTo(1));
        discard(refused, 1);
        await().untilAsserted(
                        () -> assertThat(service.effects().versions(refused)).containsExactly(2L));
    }

    @Test
    void carriesTheTraceOfTheChangeToTheConsumer() {
        UUID notice = randomUUID();
        AtomicReference<String> trace = new AtomicReference<>();

        Observation.start("request", service.bean(ObservationRegistry.class)).observe(() -> {
            trace.set(Objects.requireNonNull(service.bean(Tracer.class).currentSpan())
                    .context()
                    .traceId());
            service.notices().publish(notice, 1, "Praćeno");
        });

        await().untilAsserted(() -> assertThat(service.effects().trace(notice)).contains(trace.get()));
    }

    @Test
    void isQuickFromCommitToConsumer() {
        service.notices().publish(randomUUID(), 1, "Zagrevanje");
        List<Duration> latencies =
                LongStream.range(0, 300).mapToObj(number -> latency()).sorted().toList();
        System.out.printf(
                "commit to consumer: p50 %d ms, p95 %d ms, max %d ms%n",
                latencies.get(150).toMillis(),
                latencies.get(285).toMillis(),
                latencies.getLast().toMillis());
        assertThat(latencies.get(150)).isLessThan(Duration.ofMillis(100));
    }

    private static Duration latency() {
        UUID notice = randomUUID();
        service.notices().publish(notice, 1, "Brzo");
        long committed = System.nanoTime();
        await().pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(2))
                .until(() -> service.effects().handledAt(notice).isPresent());
        return Duration.ofNanos(service.effects().handledAt(notice).orElseThrow() - committed);
    }

    private static OutboxTable.Backlog backlog() {
        return service.bean(OutboxEndpoint.class).backlog();
    }

    private static void discard(UUID aggregate, long version) {
        service.bean(TransactionTemplate.class)
                .executeWithoutResult(transaction -> service.bean(JdbcClient.class)
                        .sql("delete from outbox where aggregate_id = ? and aggregate_version = ?")
                        .params(List.of(aggregate, version))
                        .update());
    }
}
