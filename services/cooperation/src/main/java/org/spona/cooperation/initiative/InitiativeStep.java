package org.spona.cooperation.initiative;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.problem.ErrorCode;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Role;
import org.spona.platform.workflow.Step;

/** What the one who leads an initiative, its parties and those who would take part do. */
public enum InitiativeStep implements Step<Initiative> {
    /** Change what it says. */
    EDIT,
    /** Ask the organisations of the network who takes part. */
    SEEK,
    /** Take in an organisation that offered to take part. */
    ACCEPT,
    /** Begin to prepare it. */
    PREPARE,
    /** Ask its parties to decide. */
    DECIDE,
    /** Say that it runs. */
    RUN,
    /** Say what came of it. */
    CLOSE,
    /** Say that nothing comes of it. */
    DROP,
    /** Throw away an idea, which nobody else has seen. */
    DISCARD,
    /** Say that one's own organisation takes part. */
    OFFER,
    /** Take that back, or leave. */
    LEAVE,
    /** Say what one's own organisation has decided. */
    DECIDE_PART,
    /** Say how many people of one's own organisation use it. */
    COUNT;

    @Override
    public boolean isFor(Reader reader, Initiative initiative) {
        return switch (this) {
            case OFFER -> other(reader, initiative).isPresent();
            case LEAVE -> other(reader, initiative).isPresent();
            case DECIDE_PART, COUNT -> party(reader, initiative).isPresent();
            case EDIT, SEEK, ACCEPT, PREPARE, DECIDE, RUN, CLOSE, DROP, DISCARD ->
                reader.actsFor(initiative.ownership(), Role::writes);
        };
    }

    @Override
    public boolean isPossible(Initiative initiative, Instant now) {
        InitiativeStatus status = initiative.status();
        return switch (this) {
            case EDIT ->
                status == InitiativeStatus.IDEA
                        || status == InitiativeStatus.PARTNERS_SOUGHT
                        || status == InitiativeStatus.PREPARING;
            case SEEK, DISCARD -> status == InitiativeStatus.IDEA;
            case ACCEPT -> status == InitiativeStatus.PARTNERS_SOUGHT || status == InitiativeStatus.PREPARING;
            case PREPARE -> status == InitiativeStatus.PARTNERS_SOUGHT;
            case DECIDE -> status == InitiativeStatus.PREPARING;
            case RUN, DECIDE_PART -> status == InitiativeStatus.DECIDING;
            case CLOSE, COUNT -> status == InitiativeStatus.RUNNING;
            case DROP -> status != InitiativeStatus.IDEA && status != InitiativeStatus.RUNNING && !status.isOver();
            case OFFER -> initiative.isSoughtOn(LocalDate.ofInstant(now, ZoneOffset.UTC));
            case LEAVE -> status != InitiativeStatus.IDEA && !status.isOver();
        };
    }

    /** For which organisation other than the one that leads a reader can speak in the network. */
    static Optional<UUID> other(Reader reader, Initiative initiative) {
        return reader.byPreference()
                .filter(membership -> membership.role().writes())
                .filter(membership ->
                        membership.networkId().equals(initiative.ownership().networkId()))
                .map(membership -> membership.organisationId())
                .filter(organisation ->
                        !organisation.equals(initiative.ownership().organisationId()))
                .findFirst();
    }

    /** For which party a reader can speak: the one that leads, or one that takes part. */
    static Optional<UUID> party(Reader reader, Initiative initiative) {
        return initiative.parties().stream()
                .filter(party -> reader.actsFor(party, initiative.ownership().networkId(), Role::writes))
                .findFirst();
    }

    @Override
    public ErrorCode impossible() {
        return this == OFFER ? InitiativeError.TOO_LATE : InitiativeError.WRONG_STATUS;
    }

    @Override
    public boolean takesAway() {
        return this == DROP || this == DISCARD || this == LEAVE;
    }
}
