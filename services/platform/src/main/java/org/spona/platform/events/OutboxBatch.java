package org.spona.platform.events;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One round of the relay: takes the head of each aggregate, sends them all, waits for the confirmations and deletes what
 * was confirmed, in one transaction. If the service dies in between, the events are sent again; the inbox of a consumer
 * knows them by their id.
 */
final class OutboxBatch {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxBatch.class);

    private final OutboxTable outbox;
    private final OutboxSender sender;
    private final TransactionTemplate transactions;
    private final EventsProperties properties;
    private final RestingTopics resting = new RestingTopics();

    OutboxBatch(
            OutboxTable outbox, OutboxSender sender, TransactionTemplate transactions, EventsProperties properties) {
        this.outbox = outbox;
        this.sender = sender;
        this.transactions = transactions;
        this.properties = properties;
    }

    /** Relays once; whether another round may find more to do at once. */
    boolean relay() {
        return Boolean.TRUE.equals(transactions.execute(transaction -> {
            List<PendingEvent> heads = outbox.lockHeads(properties.relayBatch(), resting.at(Instant.now()));
            settle(send(heads));
            return !heads.isEmpty();
        }));
    }

    private List<Sent> send(List<PendingEvent> heads) {
        Set<String> unreachable = new HashSet<>();
        List<Sent> sent = new ArrayList<>();
        for (PendingEvent head : heads) {
            // Without its metadata the producer waits for a topic: once for all events of the topic is enough.
            if (!unreachable.contains(head.topic())) {
                CompletableFuture<SendResult> result = sender.send(head);
                if (result.isDone() && result.join() instanceof SendResult.Away) {
                    unreachable.add(head.topic());
                }
                sent.add(new Sent(head, result));
            }
        }
        return sent;
    }

    private void settle(List<Sent> batch) {
        List<PendingEvent> confirmed = new ArrayList<>();
        for (Sent sent : batch) {
            PendingEvent event = sent.event();
            switch (sent.result().join()) {
                case SendResult.Confirmed() -> {
                    confirmed.add(event);
                    if (resting.wake(event.topic())) {
                        LOG.info("Topic {} is reached again", event.topic());
                    }
                }
                case SendResult.Away() -> {
                    if (resting.rest(event.topic(), Instant.now())) {
                        LOG.warn("Topic {} cannot be reached; its events wait", event.topic());
                    }
                }
                case SendResult.Refused(String reason) -> refuse(event, reason);
            }
        }
        outbox.delete(confirmed);
    }

    private void refuse(PendingEvent event, String reason) {
        if (event.attempts() + 1 < properties.attempts()) {
            Duration pause = properties.attemptPause().multipliedBy(1L << event.attempts());
            LOG.warn(
                    "Event {} is refused ({}), next attempt in {}",
                    event.event().getId(),
                    reason,
                    pause);
            outbox.postpone(event, reason, pause);
        } else {
            LOG.error("Event {} is parked: {}", event.event().getId(), reason);
            outbox.park(event, reason);
        }
    }

    private record Sent(PendingEvent event, CompletableFuture<SendResult> result) {}
}
