package org.spona.platform.events;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** What is done now and then: counting the outbox for the metrics, forgetting old events of the inbox. */
final class EventsUpkeep {

    private static final Logger LOG = LoggerFactory.getLogger(EventsUpkeep.class);

    private final OutboxEndpoint outbox;
    private final Inbox inbox;
    private final Duration retention;
    private final AtomicReference<OutboxTable.Backlog> backlog = new AtomicReference<>(new OutboxTable.Backlog(0, 0));

    EventsUpkeep(OutboxEndpoint outbox, Inbox inbox, Duration retention, MeterRegistry meters) {
        this.outbox = outbox;
        this.inbox = inbox;
        this.retention = retention;
        meters.gauge("outbox.pending", backlog, known -> known.get().pending());
        meters.gauge("outbox.parked", backlog, known -> known.get().parked());
    }

    /** Counts the outbox. */
    @Scheduled(fixedDelayString = "10s")
    void count() {
        backlog.set(outbox.backlog());
    }

    /** Forgets what the inbox remembers for longer than any delivery can be repeated. */
    @Scheduled(fixedDelayString = "1h", initialDelayString = "1m")
    void purge() {
        int purged = inbox.purge(retention);
        if (purged > 0) {
            LOG.info("The inbox has forgotten {} events older than {}", purged, retention);
        }
    }
}
