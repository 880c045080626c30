package org.spona.regulations.position;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.spona.regulations.issue.IssueGroup;
import org.spona.regulations.issue.IssueGroupStep;
import org.spona.regulations.issue.IssueGrouping;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The way of a joint position from the draft to what came of it, as staff lead it. */
@Service
@Transactional
public class PositionProcedure {

    private final Positions positions;
    private final Signatures signatures;
    private final IssueGrouping groups;
    private final Clock clock;

    PositionProcedure(Positions positions, Signatures signatures, IssueGrouping groups, Clock clock) {
        this.positions = positions;
        this.signatures = signatures;
        this.groups = groups;
        this.clock = clock;
    }

    /** Asks organisations to sign what it says now. Repeating it does nothing more. */
    public Position open(UUID id) {
        Position position = positions.get(id);
        if (isRepeated(PositionStep.OPEN, position, position.status() == Position.Status.COLLECTING)) {
            return position;
        }
        PositionStep.OPEN.require(Readers.get(), position, clock.instant());
        PositionPolicy.check(position.content(), today());
        position.open(clock.instant());
        Position opened = positions.saveAndFlush(position);
        signatures.ask(opened, clock.instant());
        return opened;
    }

    /** Makes it a draft again; what was signed is signed no more. */
    public Position recall(UUID id) {
        Position position = getFor(PositionStep.RECALL, id);
        position.recall(clock.instant());
        signatures.forget(id);
        return positions.saveAndFlush(position);
    }

    /**
     * Lets the addressee read and answer it; the issues from which it comes are raised. Repeating it does nothing more.
     *
     * @throws Refusal {@code position-without-signature} when nobody has signed
     */
    public Position send(UUID id) {
        Position position = positions.get(id);
        if (isRepeated(PositionStep.SEND, position, position.isSent())) {
            return position;
        }
        PositionStep.SEND.require(Readers.get(), position, clock.instant());
        Set<UUID> signed = signatures.list(List.of(id)).stream()
                .filter(signature -> signature.status() == Signature.Status.SIGNED)
                .map(Signature::organisationId)
                .collect(Collectors.toSet());
        if (signed.isEmpty()) {
            throw new Refusal(PositionError.NOBODY_SIGNED);
        }
        position.send(signed, clock.instant());
        position.groupId()
                .flatMap(groups::find)
                .filter(this::isToBeRaised)
                .ifPresent(group -> groups.raise(group.getId(), id));
        return positions.saveAndFlush(position);
    }

    /** Says what came of it. */
    public Position follow(UUID id, OutcomeInput input) {
        Position position = getFor(PositionStep.FOLLOW, id);
        position.follow(input, clock.instant());
        return positions.save(position);
    }

    /** Says that nothing more is to be done; the issues from which it comes are closed with it. */
    public Position close(UUID id) {
        Position position = getFor(PositionStep.CLOSE, id);
        position.close(clock.instant());
        position.groupId()
                .flatMap(groups::find)
                .filter(group -> group.positionId().filter(id::equals).isPresent())
                .filter(group -> IssueGroupStep.CLOSE.isOpen(Readers.get(), group, clock.instant()))
                .ifPresent(group -> groups.close(group.getId()));
        return positions.save(position);
    }

    /** Whether a step was taken already by somebody who may take it: two people press the same button, or one presses it twice. */
    private static boolean isRepeated(PositionStep step, Position position, boolean taken) {
        return taken && step.isFor(Readers.get(), position);
    }

    private boolean isToBeRaised(IssueGroup group) {
        return IssueGroupStep.RAISE.isOpen(Readers.get(), group, clock.instant());
    }

    private Position getFor(PositionStep step, UUID id) {
        Position position = positions.get(id);
        step.require(Readers.get(), position, clock.instant());
        return position;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
