package org.spona.platform.events;

import io.micrometer.tracing.Tracer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the consumers of {@link NoticeService} did, and the trouble that a test makes for them. */
final class Effects {

    private final JdbcClient database;
    private final TransactionTemplate transactions;
    private final Tracer tracer;
    private final Map<UUID, String> traces = new ConcurrentHashMap<>();
    private final Map<UUID, Long> handledAt = new ConcurrentHashMap<>();
    private final List<IncomingEvent> indexed = new CopyOnWriteArrayList<>();
    private volatile Consumer<IncomingEvent> trouble = event -> {};

    Effects(JdbcClient database, TransactionTemplate transactions, Tracer tracer) {
        this.database = database;
        this.transactions = transactions;
        this.tracer = tracer;
    }

    /** Lets consumers do this first with each event. */
    void trouble(Consumer<IncomingEvent> made) {
        trouble = made;
    }

    void write(String consumer, IncomingEvent event) {
        database.sql(
                        "insert into effect (consumer, event_id, aggregate_id, aggregate_version, text) values (?, ?, ?, ?, ?)")
                .params(List.of(
                        consumer,
                        event.id(),
                        event.aggregateId(),
                        event.aggregateVersion(),
                        event.dataAs(NoticeService.Notice.class).text()))
                .update();
        trouble.accept(event);
        handledAt.put(event.aggregateId(), System.nanoTime());
        Optional.ofNullable(tracer.currentSpan())
                .ifPresent(
                        span -> traces.put(event.aggregateId(), span.context().traceId()));
    }

    void index(List<IncomingEvent> events) {
        events.forEach(trouble);
        indexed.addAll(events);
    }

    /** The versions that the ledger took of an aggregate, in the order it took them. */
    List<Long> versions(UUID aggregate) {
        return Objects.requireNonNull(transactions.execute(transaction -> database.sql(
                        "select aggregate_version from effect where aggregate_id = ? and consumer = 'ledger' order by place")
                .param(aggregate)
                .query((row, number) -> row.getLong(1))
                .list()));
    }

    /** How many effects there are of all aggregates. */
    long count() {
        return Objects.requireNonNull(transactions.execute(transaction -> database.sql("select count(*) from effect")
                .query((row, number) -> row.getLong(1))
                .single()));
    }

    /** The versions of an aggregate that the index got. */
    List<Long> indexed(UUID aggregate) {
        return indexed.stream()
                .filter(event -> event.aggregateId().equals(aggregate))
                .map(IncomingEvent::aggregateVersion)
                .toList();
    }

    Optional<String> trace(UUID aggregate) {
        return Optional.ofNullable(traces.get(aggregate));
    }

    Optional<Long> handledAt(UUID aggregate) {
        return Optional.ofNullable(handledAt.get(aggregate));
    }
}
