package org.spona.platform.waiting;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spona.platform.events.Outbox;
import org.spona.platform.waiting.Waiting.Item;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Announces what waits. A feature says which of its things have changed; before the transaction commits, its {@link WaitingSource} is asked what
 * waits because of them now, and the difference to what was announced before is left in the outbox: once for all things of the transaction,
 * with the same few statements however many they are. A service that has something that waits includes {@code db/platform/waiting.sql}.
 */
public class WaitingAnnouncements {

    /** What a transaction announces, told within the service too, in the same transaction. */
    public record Announced(List<Waiting> entries) {}

    private final WaitingLedger ledger;
    private final Outbox outbox;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate ongoing;

    WaitingAnnouncements(
            WaitingLedger ledger,
            Outbox outbox,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.ledger = ledger;
        this.outbox = outbox;
        this.events = events;
        this.ongoing = new TransactionTemplate(transactions);
        this.ongoing.setPropagationBehavior(TransactionDefinition.PROPAGATION_MANDATORY);
    }

    /**
     * Something about a thing may wait from now on, or no more.
     *
     * @throws IllegalTransactionStateException if there is no transaction
     */
    public void changed(WaitingSource source, UUID thing) {
        changed(source, List.of(thing));
    }

    /** The same of some things. */
    public void changed(WaitingSource source, Collection<UUID> things) {
        pending().things.computeIfAbsent(source, _ -> new HashSet<>()).addAll(things);
    }

    private Pending pending() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            throw new IllegalTransactionStateException("what waits is announced in the transaction that changes it");
        }
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Pending.class::isInstance)
                .map(Pending.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    Pending first = new Pending();
                    TransactionSynchronizationManager.registerSynchronization(first);
                    return first;
                });
    }

    /** What changed in one transaction. */
    private final class Pending implements TransactionSynchronization {

        private final Map<WaitingSource, Set<UUID>> things = new LinkedHashMap<>();

        /** What the reader wrote is flushed first, by her own rights; only then is the rest the service's work. */
        @Override
        public void beforeCommit(boolean readOnly) {
            ongoing.executeWithoutResult(status -> {
                status.flush();
                ledger.asService(() -> things.forEach(WaitingAnnouncements.this::announce));
            });
        }
    }

    private void announce(WaitingSource source, Set<UUID> things) {
        if (things.isEmpty()) {
            return;
        }
        ledger.awaitTurn(things);
        Map<UUID, Item> items = source.itemsOf(things).stream()
                .collect(Collectors.toMap(item -> item.id(source.source()), Function.identity()));
        List<Waiting> entries = Stream.concat(
                        ledger.keep(source.source(), items).stream(),
                        ledger.end(source.source(), things, items.keySet()).stream())
                .map(change -> new Waiting(change.id(), change.version(), items.get(change.id())))
                .toList();
        outbox.append(entries.stream().map(Waiting::event).toList());
        events.publishEvent(new Announced(entries));
    }
}
