package org.spona.regulations.consequence;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.platform.tenancy.Readers;
import org.spona.regulations.consequence.ConsequenceTable.Flag;
import org.spona.regulations.provision.ChangedProvisions.Changed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Flags what rests on provisions as soon as they change, in every network. It is the service's work, in a transaction of its own: whoever
 * publishes the change need not be able to read what rests on it.
 */
@Component
class ConsequenceFlags {

    /** Things were flagged, in the transaction that does so. */
    record Flagged(List<UUID> things) {}

    /** The same, in the transaction of whoever has published the change. */
    record Noted(Changed change) {}

    private final List<RestingThings> kinds;
    private final LinkedThings linked;
    private final ConsequenceTable table;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate ownTransaction;
    private final Clock clock;

    ConsequenceFlags(
            List<RestingThings> kinds,
            LinkedThings linked,
            ConsequenceTable table,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.kinds = List.copyOf(kinds);
        this.linked = linked;
        this.table = table;
        this.events = events;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    @EventListener
    void on(Changed change) {
        if (Readers.callAsService(() -> Boolean.TRUE.equals(ownTransaction.execute(_ -> flag(change))))) {
            events.publishEvent(new Noted(change));
        }
    }

    private boolean flag(Changed change) {
        List<Flag> flags = Stream.concat(
                        kinds.stream()
                                .flatMap(kind ->
                                        kind.flag(change).stream().map(resting -> new Flag(resting, kind.settling()))),
                        linked
                                .list(
                                        change,
                                        kinds.stream().map(RestingThings::kind).toList())
                                .stream()
                                .map(resting -> new Flag(resting, Settling.WRITERS)))
                .toList();
        boolean some = table.add(change.versionId(), change.regulationId(), flags, clock.instant()) > 0;
        if (some) {
            events.publishEvent(new Flagged(
                    flags.stream().map(flag -> flag.resting().key().id()).toList()));
        }
        return some;
    }
}
