package org.spona.cooperation.initiative;

import java.time.Clock;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What organisations say of an initiative: their own parts, as themselves. */
@Service
public class TakingPart {

    /** An organisation has said something in its part. */
    record Said(UUID initiativeId) {}

    private final Initiatives initiatives;
    private final InitiativeParts parts;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;

    TakingPart(
            Initiatives initiatives,
            InitiativeParts parts,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.initiatives = initiatives;
        this.parts = parts;
        this.events = events;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * The reader's organisation would take part; whoever leads takes it in. It can be said otherwise.
     *
     * @throws Refusal {@code forbidden} for who writes for no other organisation, {@code initiative-search-over}
     */
    public void offer(UUID id, OfferInput input) {
        write(
                id,
                InitiativeStep.OFFER,
                (reader, initiative) -> parts.offer(
                        initiative,
                        InitiativeStep.other(reader, initiative).orElseThrow(),
                        input.note(),
                        reader.personId(),
                        clock.instant()));
    }

    /**
     * The reader's organisation has decided.
     *
     * @throws Refusal {@code forbidden} for who speaks for no party, {@code initiative-wrong-status}
     */
    public void decide(UUID id, PartyDecisionInput input) {
        write(
                id,
                InitiativeStep.DECIDE_PART,
                (reader, initiative) -> parts.decide(
                        id,
                        InitiativeStep.party(reader, initiative).orElseThrow(),
                        input,
                        reader.personId(),
                        clock.instant()));
    }

    /**
     * So many people of the reader's organisation use it.
     *
     * @throws Refusal {@code forbidden} for who speaks for no party, {@code initiative-wrong-status} unless it runs
     */
    public void count(UUID id, UserCountInput input) {
        write(
                id,
                InitiativeStep.COUNT,
                (reader, initiative) -> parts.count(
                        id,
                        InitiativeStep.party(reader, initiative).orElseThrow(),
                        input,
                        reader.personId(),
                        clock.instant()));
    }

    /**
     * The reader's organisation takes its word back, or leaves; it keeps its part.
     *
     * @throws Refusal {@code initiative-not-offered} when it takes no part
     */
    public void leave(UUID id) {
        UUID organisation = transaction.execute(_ -> {
            Initiative initiative = initiatives.get(id);
            Reader reader = Readers.get();
            InitiativeStep.LEAVE.require(reader, initiative, clock.instant());
            UUID leaving = InitiativeStep.other(reader, initiative).orElseThrow();
            if (parts.find(id, leaving).filter(part -> !part.hasLeft()).isEmpty()) {
                throw new Refusal(InitiativeError.NOT_OFFERED);
            }
            parts.leave(id, leaving, reader.personId(), clock.instant());
            events.publishEvent(new Said(id));
            return leaving;
        });
        Readers.runAsService(() -> transaction.executeWithoutResult(_ -> initiatives
                .lock(id)
                .filter(initiative -> initiative.isPartner(organisation))
                .ifPresent(initiative -> {
                    initiative.without(organisation, clock.instant());
                    initiatives.saveAndFlush(initiative);
                })));
    }

    private void write(UUID id, InitiativeStep step, BiConsumer<Reader, Initiative> work) {
        transaction.executeWithoutResult(_ -> {
            Initiative initiative = initiatives.get(id);
            step.require(Readers.get(), initiative, clock.instant());
            work.accept(Readers.get(), initiative);
            events.publishEvent(new Said(id));
        });
    }
}
