package org.spona.platform.events;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import org.spona.platform.tenancy.Readers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Remembers which events a consumer has handled, in the transaction that holds their effect. */
final class Inbox {

    private static final int PURGE_BATCH = 5_000;

    private final JdbcClient database;
    private final TransactionTemplate transactions;
    private final MeterRegistry meters;

    Inbox(JdbcClient database, TransactionTemplate transactions, MeterRegistry meters) {
        this.database = database;
        this.transactions = transactions;
        this.meters = meters;
    }

    /** Gives the handler those events that the consumer has not handled yet, as the service, in one transaction. */
    void once(String consumer, List<IncomingEvent> events, EventConsumer.Handler handler) {
        Readers.runAsService(() -> transactions.executeWithoutResult(transaction -> {
            List<IncomingEvent> fresh =
                    events.stream().filter(event -> note(consumer, event)).toList();
            meters.counter("inbox.duplicates", "consumer", consumer).increment(events.size() - fresh.size());
            if (!fresh.isEmpty()) {
                handler.on(fresh);
            }
        }));
    }

    /** Forgets events received longer ago than that, in bounded transactions; how many there were. */
    int purge(Duration retention) {
        int purged = 0;
        int batch;
        do {
            batch = purgeBatch(retention);
            purged += batch;
        } while (batch == PURGE_BATCH);
        return purged;
    }

    private boolean note(String consumer, IncomingEvent event) {
        return database.sql("insert into inbox (consumer, event_id) values (:consumer, :event) on conflict do nothing")
                        .param("consumer", consumer)
                        .param("event", event.id())
                        .update()
                == 1;
    }

    private int purgeBatch(Duration retention) {
        Integer purged = transactions.execute(transaction -> database.sql("""
                        delete from inbox where (consumer, event_id) in (
                            select consumer, event_id from inbox
                            where received_at < now() - make_interval(secs => :seconds)
                            limit :limit)""")
                .param("seconds", retention.toSeconds())
                .param("limit", PURGE_BATCH)
                .update());
        return purged == null ? 0 : purged;
    }
}
