package org.spona.cooperation.initiative;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Visibility;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The way of an initiative from the idea to its end, as the one leads it who began it. */
@Service
@Transactional
public class InitiativeProcedure {

    private final Initiatives initiatives;
    private final InitiativeParts parts;
    private final Clock clock;

    InitiativeProcedure(Initiatives initiatives, InitiativeParts parts, Clock clock) {
        this.initiatives = initiatives;
        this.parts = parts;
        this.clock = clock;
    }

    /**
     * Asks the organisations of the network who takes part; the one that leads has a part from now on. Repeating it does nothing more.
     *
     * @throws InvalidInput when it does not say who is sought, or nobody could read it
     */
    public Initiative seek(UUID id) {
        Initiative initiative = initiatives.get(id);
        if (initiative.status() == InitiativeStatus.PARTNERS_SOUGHT
                && InitiativeStep.SEEK.isFor(Readers.get(), initiative)) {
            return initiative;
        }
        InitiativeStep.SEEK.require(Readers.get(), initiative, clock.instant());
        requireReady(id);
        parts.offer(
                initiative,
                initiative.ownership().organisationId(),
                "",
                Readers.get().personId(),
                clock.instant());
        initiative.seek(clock.instant());
        return initiatives.saveAndFlush(initiative);
    }

    /**
     * Tells a writer who is about to ask others what is still missing.
     *
     * @throws InvalidInput naming the fields to fill in
     */
    @Transactional(readOnly = true)
    public void requireReady(UUID id) {
        Initiative initiative = initiatives.get(id);
        if (initiative.content().sought().isEmpty()) {
            throw new InvalidInput("content.sought", "initiative.missing.sought");
        }
        if (initiative.ownership().visibility() == Visibility.PRIVATE) {
            throw new InvalidInput("visibility", "initiative.visibility.hidden");
        }
        LocalDate until = initiative.content().soughtUntil();
        if (until != null && until.isBefore(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))) {
            throw new InvalidInput("content.soughtUntil", "initiative.soughtUntil.past");
        }
    }

    /**
     * Takes in an organisation that offered to take part.
     *
     * @throws Refusal {@code initiative-not-offered} when it has not, or has taken that back
     */
    public Initiative accept(UUID id, UUID organisationId) {
        Initiative initiative = getFor(InitiativeStep.ACCEPT, id);
        if (parts.find(id, organisationId).filter(part -> !part.hasLeft()).isEmpty()) {
            throw new Refusal(InitiativeError.NOT_OFFERED);
        }
        initiative.accept(organisationId, clock.instant());
        return initiatives.saveAndFlush(initiative);
    }

    public Initiative prepare(UUID id) {
        Initiative initiative = getFor(InitiativeStep.PREPARE, id);
        initiative.prepare(clock.instant());
        return initiatives.saveAndFlush(initiative);
    }

    /** Asks its parties to decide. */
    public Initiative decide(UUID id) {
        Initiative initiative = getFor(InitiativeStep.DECIDE, id);
        initiative.decide(clock.instant());
        return initiatives.saveAndFlush(initiative);
    }

    public Initiative run(UUID id) {
        Initiative initiative = getFor(InitiativeStep.RUN, id);
        initiative.run(parts.list(List.of(id)), clock.instant());
        return initiatives.saveAndFlush(initiative);
    }

    public Initiative close(UUID id, ClosingInput input) {
        Initiative initiative = getFor(InitiativeStep.CLOSE, id);
        initiative.close(input, clock.instant());
        return initiatives.saveAndFlush(initiative);
    }

    public Initiative drop(UUID id, ClosingInput input) {
        Initiative initiative = getFor(InitiativeStep.DROP, id);
        initiative.drop(input, clock.instant());
        return initiatives.saveAndFlush(initiative);
    }

    private Initiative getFor(InitiativeStep step, UUID id) {
        Initiative initiative = initiatives.get(id);
        step.require(Readers.get(), initiative, clock.instant());
        return initiative;
    }
}
