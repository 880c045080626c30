package org.spona.platform.events;

import io.cloudevents.core.builder.CloudEventBuilder;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The outbox as the relay sees it. Every method belongs into a transaction of the caller. */
final class OutboxTable {

    /**
     * An event is the head of its aggregate while no older one of the same aggregate is there, sent or not. A head that
     * another relay holds is skipped, and so are, for as long as that relay has not committed, the events behind it.
     */
    private static final String LOCK_HEADS = """
            select sequence, id, topic, aggregate_id, aggregate_version, type, data, partition_key, occurred_at, traceparent, attempts
            from outbox head
            where parked_at is null
                and (next_attempt_at is null or next_attempt_at <= now())
                and topic <> all (string_to_array(:restingTopics, ','))
                and not exists (
                    select from outbox older
                    where older.topic = head.topic
                        and older.aggregate_id = head.aggregate_id
                        and older.sequence < head.sequence)
            order by sequence
            limit :limit
            for update skip locked""";

    private final JdbcClient database;
    private final ServiceName service;

    OutboxTable(JdbcClient database, ServiceName service) {
        this.database = database;
        this.service = service;
    }

    /** The oldest event of each aggregate, at most {@code limit} of them, locked until the transaction ends. */
    List<PendingEvent> lockHeads(int limit, Collection<String> restingTopics) {
        return database.sql(LOCK_HEADS)
                .param("limit", limit)
                .param("restingTopics", String.join(",", restingTopics))
                .query((row, number) -> pending(row))
                .list();
    }

    /** Forgets events that the broker has confirmed. */
    void delete(Collection<PendingEvent> sent) {
        if (!sent.isEmpty()) {
            database.sql("delete from outbox where sequence in (:sequences)")
                    .param(
                            "sequences",
                            sent.stream().map(PendingEvent::sequence).toList())
                    .update();
        }
    }

    /** Notes a refusal; the event, and with it its aggregate, waits for so long. */
    void postpone(PendingEvent refused, String reason, Duration pause) {
        database.sql("""
                        update outbox
                        set attempts = attempts + 1, reason = :reason,
                            next_attempt_at = now() + make_interval(secs => :seconds)
                        where sequence = :sequence""")
                .param("reason", reason)
                .param("seconds", pause.toMillis() / 1000.0)
                .param("sequence", refused.sequence())
                .update();
    }

    /** Notes the last refusal; the event, and with it its aggregate, waits until somebody releases it. */
    void park(PendingEvent refused, String reason) {
        database.sql("""
                        update outbox set attempts = attempts + 1, reason = :reason, parked_at = now()
                        where sequence = :sequence""")
                .param("reason", reason)
                .param("sequence", refused.sequence())
                .update();
    }

    /** Lets all parked events be tried anew; how many there were. */
    int release() {
        return database.sql("""
                        update outbox set attempts = 0, next_attempt_at = null, parked_at = null, reason = null
                        where parked_at is not null""").update();
    }

    /** How many events wait for the broker, and how many are parked. */
    Backlog backlog() {
        return database.sql("""
                        select count(*) filter (where parked_at is null) pending,
                            count(*) filter (where parked_at is not null) parked
                        from outbox""")
                .query((row, number) -> new Backlog(row.getLong("pending"), row.getLong("parked")))
                .single();
    }

    /**
     * What lies in the outbox.
     *
     * @param pending events to be sent, those behind a parked one included
     * @param parked events that the broker refuses
     */
    record Backlog(long pending, long parked) {}

    private PendingEvent pending(ResultSet row) throws SQLException {
        String traceparent = row.getString("traceparent");
        CloudEventBuilder event = CloudEventBuilder.v1()
                .withId(row.getString("id"))
                .withSource(service.source())
                .withType(row.getString("type"))
                .withSubject(row.getString("aggregate_id"))
                .withTime(row.getObject("occurred_at", OffsetDateTime.class))
                .withExtension(EventFormat.AGGREGATE_VERSION, row.getString("aggregate_version"))
                .withData("application/json", row.getBytes("data"));
        extend(event, EventFormat.PARTITION_KEY, row.getString("partition_key"));
        extend(event, EventFormat.TRACEPARENT, traceparent);
        return new PendingEvent(
                row.getLong("sequence"), row.getString("topic"), row.getInt("attempts"), traceparent, event.build());
    }

    private static void extend(CloudEventBuilder event, String extension, @Nullable String value) {
        if (value != null) {
            event.withExtension(extension, value);
        }
    }
}
