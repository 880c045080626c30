package org.spona.regulations.consequence;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.platform.failure.ItemWork;
import org.spona.platform.failure.SetAside;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.spona.regulations.consequence.ConsequenceTable.Flag;
import org.spona.regulations.provision.ChangedProvisions.Changed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Flags what rests on provisions as soon as they have changed, in every network. It is the service's work, since whoever publishes the change
 * need not be able to read what rests on it; that it is to be done is kept by the publication itself, so neither is there without the other.
 */
@Component
class ConsequenceFlags {

    static final String WORKER = "consequence-worker";

    /** A change is kept, in the transaction of whoever publishes it. */
    record Kept(UUID versionId) {}

    /** What rests on a change is flagged, in the transaction that does so. */
    record Flagged(UnflaggedChange change, List<UUID> things) {}

    private final UnflaggedChanges changes;
    private final List<RestingThings> kinds;
    private final LinkedThings linked;
    private final ConsequenceTable table;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final ItemWork work;

    ConsequenceFlags(
            UnflaggedChanges changes,
            List<RestingThings> kinds,
            LinkedThings linked,
            ConsequenceTable table,
            ApplicationEventPublisher events,
            Clock clock,
            TransactionTemplate transaction,
            SetAside setAside) {
        this.changes = changes;
        this.kinds = List.copyOf(kinds);
        this.linked = linked;
        this.table = table;
        this.events = events;
        this.clock = clock;
        this.work = new ItemWork(WORKER, transaction, setAside);
    }

    @EventListener
    void on(Changed change) {
        changes.keep(change, Readers.current().map(Reader::personId).orElse(null), clock.instant());
        events.publishEvent(new Kept(change.versionId()));
    }

    /** Flags what rests on one change; false when there is none. */
    boolean flagNext() {
        return work.doNext(
                changes::next,
                this::flag,
                UnflaggedChange::versionId,
                (change, failure) -> changes.setAside(change.versionId(), failure.reason()));
    }

    private void flag(UnflaggedChange unflagged) {
        Changed change = unflagged.change();
        List<String> known = kinds.stream().map(RestingThings::kind).toList();
        List<Flag> flags = Stream.concat(
                        kinds.stream()
                                .flatMap(kind ->
                                        kind.flag(change).stream().map(resting -> new Flag(resting, kind.settling()))),
                        linked.list(change, known).stream().map(resting -> new Flag(resting, Settling.WRITERS)))
                .toList();
        if (table.add(change.versionId(), change.regulationId(), flags, clock.instant()) > 0) {
            events.publishEvent(new Flagged(
                    unflagged,
                    flags.stream().map(flag -> flag.resting().key().id()).toList()));
        }
        changes.forget(change.versionId());
    }
}
