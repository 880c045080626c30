package org.spona.meetings.written;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.spona.meetings.decision.DecisionAuthoring;
import org.spona.meetings.decision.VoteResult;
import org.spona.meetings.decision.WrittenOrigin;
import org.spona.meetings.network.BodyPeople;
import org.spona.platform.failure.ItemWork;
import org.spona.platform.failure.SetAside;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Closes written procedures: when all seats have voted, or when the last day is over. What is carried becomes a decision. For the service. */
@Component
class WrittenClosing {

    private final WrittenProcedures procedures;
    private final WrittenSeats seats;
    private final BodyPeople people;
    private final DecisionAuthoring decisions;
    private final WrittenMailing mailing;
    private final Clock clock;
    private final ItemWork one;

    WrittenClosing(
            WrittenProcedures procedures,
            WrittenSeats seats,
            BodyPeople people,
            DecisionAuthoring decisions,
            WrittenMailing mailing,
            Clock clock,
            TransactionTemplate transaction,
            SetAside setAside) {
        this.procedures = procedures;
        this.seats = seats;
        this.people = people;
        this.decisions = decisions;
        this.mailing = mailing;
        this.clock = clock;
        this.one = new ItemWork("written-worker", transaction, setAside);
    }

    /** Closes the next whose last day is over; false when there is none. */
    boolean closeNext() {
        return one.doNext(
                () -> procedures.lockDue(clock.instant()),
                due -> close(due, seats.list(due.getId()), true),
                WrittenProcedure::getId,
                (due, _) -> setAside(due.getId()));
    }

    /** One that cannot be closed with a decision is closed with its result alone. */
    private void setAside(UUID id) {
        procedures.lock(id).ifPresent(due -> {
            due.close(WrittenTally.of(due, seats.list(id), true), null, clock.instant());
            procedures.saveAndFlush(due);
        });
    }

    /** Closes one that is locked, once no seat is silent. */
    void closeIfAllHaveVoted(WrittenProcedure procedure) {
        List<WrittenSeat> list = seats.list(procedure.getId());
        if (list.stream().noneMatch(WrittenSeat::isSilent)) {
            close(procedure, list, false);
        }
    }

    private void close(WrittenProcedure procedure, List<WrittenSeat> list, boolean over) {
        VoteResult result = WrittenTally.of(procedure, list, over);
        UUID decision = result.carried() ? decide(procedure) : null;
        procedure.close(result, decision, clock.instant());
        procedures.saveAndFlush(procedure);
        mailing.tellResult(procedure, list, people.list(List.of(procedure.bodyId())));
    }

    private UUID decide(WrittenProcedure procedure) {
        UUID id = UUID.randomUUID();
        decisions.makeInWriting(
                id,
                procedure.ownership().sharedWith(procedure.decisionVisibility()),
                procedure.bodyId(),
                new WrittenOrigin(procedure.getId(), procedure.number(), procedure.madeBy()),
                procedure.content().decision());
        return id;
    }
}
