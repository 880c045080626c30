package org.spona.platform.events;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.transport.Kind;
import io.micrometer.observation.transport.SenderContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where a change leaves its event: the event is sent if and only if the change is committed. */
public class Outbox {

    private final JdbcClient database;
    private final ObservationRegistry observations;

    Outbox(JdbcClient database, ObservationRegistry observations) {
        this.database = database;
        this.observations = observations;
    }

    /**
     * Adds the event to the caller's transaction. Events of one aggregate are sent in the order of these calls.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException if there is no transaction
     * @throws tools.jackson.core.JacksonException if no JSON can be made of the data
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(OutgoingEvent event) {
        observed(event, traceparent -> insert(event, traceparent));
    }

    /**
     * Adds many events of one topic to the caller's transaction with one statement.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException if there is no transaction
     * @throws tools.jackson.core.JacksonException if no JSON can be made of the data
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(List<OutgoingEvent> events) {
        if (!events.isEmpty()) {
            observed(events.getFirst(), traceparent -> insert(events, traceparent));
        }
    }

    private void observed(OutgoingEvent first, Consumer<@Nullable String> insert) {
        Map<String, String> carrier = new HashMap<>();
        SenderContext<Map<String, String>> trace =
                new SenderContext<>((headers, name, value) -> carrier.put(name, value), Kind.PRODUCER);
        trace.setCarrier(carrier);
        Observation.createNotStarted("outbox.append", () -> trace, observations)
                .contextualName("append " + first.type())
                .lowCardinalityKeyValue("topic", first.topic())
                .observe(() -> insert.accept(carrier.get("traceparent")));
    }

    private void insert(List<OutgoingEvent> events, @Nullable String traceparent) {
        database.sql("""
                        insert into outbox (topic, aggregate_id, aggregate_version, type, data, partition_key, traceparent)
                        select topic, aggregate_id, aggregate_version, type, data, partition_key, ?
                        from unnest(?::text[], ?::uuid[], ?::bigint[], ?::text[], ?::bytea[], ?::text[]) with ordinality
                            as event (topic, aggregate_id, aggregate_version, type, data, partition_key, place)
                        order by place""")
                .param(traceparent)
                .param(events.stream().map(OutgoingEvent::topic).toArray(String[]::new))
                .param(events.stream()
                        .map(event -> event.aggregateId().toString())
                        .toArray(String[]::new))
                .param(events.stream()
                        .mapToLong(OutgoingEvent::aggregateVersion)
                        .toArray())
                .param(events.stream().map(OutgoingEvent::type).toArray(String[]::new))
                .param(events.stream().map(OutgoingEvent::json).toArray(byte[][]::new))
                .param(events.stream().map(OutgoingEvent::partitionKey).toArray(String[]::new))
                .update();
    }

    private void insert(OutgoingEvent event, @Nullable String traceparent) {
        database.sql("""
                        insert into outbox (topic, aggregate_id, aggregate_version, type, data, partition_key, traceparent)
                        values (:topic, :aggregateId, :aggregateVersion, :type, :data, :partitionKey, :traceparent)""")
                .param("topic", event.topic())
                .param("aggregateId", event.aggregateId())
                .param("aggregateVersion", event.aggregateVersion())
                .param("type", event.type())
                .param("data", event.json())
                .param("partitionKey", event.partitionKey())
                .param("traceparent", traceparent)
                .update();
    }
}
