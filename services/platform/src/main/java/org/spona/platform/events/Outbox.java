package org.spona.platform.events;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.transport.Kind;
import io.micrometer.observation.transport.SenderContext;
import java.util.HashMap;
import java.util.Map;
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
        Map<String, String> carrier = new HashMap<>();
        SenderContext<Map<String, String>> trace =
                new SenderContext<>((headers, name, value) -> carrier.put(name, value), Kind.PRODUCER);
        trace.setCarrier(carrier);
        Observation.createNotStarted("outbox.append", () -> trace, observations)
                .contextualName("append " + event.type())
                .lowCardinalityKeyValue("topic", event.topic())
                .observe(() -> insert(event, carrier.get("traceparent")));
    }

    private void insert(OutgoingEvent event, @Nullable String traceparent) {
        database.sql("""
                        insert into outbox (topic, aggregate_id, aggregate_version, type, data, traceparent)
                        values (:topic, :aggregateId, :aggregateVersion, :type, :data, :traceparent)""")
                .param("topic", event.topic())
                .param("aggregateId", event.aggregateId())
                .param("aggregateVersion", event.aggregateVersion())
                .param("type", event.type())
                .param("data", event.json())
                .param("traceparent", traceparent)
                .update();
    }
}
