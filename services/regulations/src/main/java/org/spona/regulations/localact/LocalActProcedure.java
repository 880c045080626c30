package org.spona.regulations.localact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.spona.regulations.consequence.Consequence;
import org.spona.regulations.consequence.Consequences;
import org.spona.regulations.localact.LocalAct.Status;
import org.spona.regulations.modelact.Holdings;
import org.spona.regulations.modelact.ModelActError;
import org.spona.regulations.modelact.NameFields;
import org.spona.regulations.provision.Provision;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The way of a local act from the draft to the day on which another one replaces it. */
@Service
@Transactional
public class LocalActProcedure {

    private final LocalActs acts;
    private final LocalTexts texts;
    private final Holdings holdings;
    private final Consequences consequences;
    private final Clock clock;

    LocalActProcedure(LocalActs acts, LocalTexts texts, Holdings holdings, Consequences consequences, Clock clock) {
        this.acts = acts;
        this.texts = texts;
        this.holdings = holdings;
        this.consequences = consequences;
        this.clock = clock;
    }

    /** It goes to those who adopt it. */
    public LocalAct submit(UUID id) {
        LocalAct act = getFor(LocalActStep.SUBMIT, id);
        act.submit(clock.instant());
        return moved(act);
    }

    /** It is written on. */
    public LocalAct giveBack(UUID id) {
        LocalAct act = getFor(LocalActStep.RETURN, id);
        act.giveBack(clock.instant());
        return moved(act);
    }

    /**
     * It is adopted, and in force when it is said since when: then what it replaces is no more.
     *
     * @throws Refusal {@code local-act-number-taken}, {@code local-act-names-missing}, {@code act-field-nameless}
     * @throws InvalidInput for a day to come, or out of order, or without a gazette for an act in force
     */
    public LocalAct adopt(UUID id, AdoptionInput input) {
        LocalAct act = getFor(LocalActStep.ADOPT, id);
        requireRight(act, input);
        List<Provision> text = texts.list(id);
        if (NameFields.areUnclear(text)) {
            throw new Refusal(ModelActError.NAMELESS, NameFields.MOST);
        }
        List<String> missing = NameFields.of(text).stream()
                .filter(name -> !act.names().containsKey(name))
                .toList();
        if (!missing.isEmpty()) {
            throw new Refusal(LocalActError.NAMES_MISSING, String.join(", ", missing));
        }
        act.adopt(input.adoption(), clock.instant());
        return entered(act);
    }

    /**
     * What was said of its adoption was wrong.
     *
     * @throws Refusal {@code local-act-number-taken}
     * @throws InvalidInput as {@link #adopt}, and for an act in force without a day since when it is
     */
    public LocalAct correct(UUID id, AdoptionInput input) {
        LocalAct act = getFor(LocalActStep.CORRECT, id);
        requireRight(act, input);
        if ((act.status() == Status.IN_FORCE) != (input.inForceFrom() != null)) {
            throw new InvalidInput(
                    "inForceFrom",
                    act.status() == Status.IN_FORCE ? "local-act.missing.inForceFrom" : "local-act.inForceFrom.enter");
        }
        act.correct(input.adoption(), clock.instant());
        return acts.saveAndFlush(act);
    }

    /**
     * It is in force, and what it replaces is no more.
     *
     * @throws InvalidInput for a day before its adoption, or to come
     */
    public LocalAct enter(UUID id, EntryInput input) {
        LocalAct act = getFor(LocalActStep.ENTER, id);
        requirePast("inForceFrom", input.inForceFrom());
        requireOrder(act.adoption().adoptedOn(), input.inForceFrom());
        act.enter(input, clock.instant());
        return entered(act);
    }

    /**
     * It holds no more.
     *
     * @throws InvalidInput when the act in its place is none of its organisation's that is adopted
     */
    public LocalAct replace(UUID id, ReplacementInput input) {
        LocalAct act = getFor(LocalActStep.REPLACE, id);
        if (input.replacedBy() != null
                && listSuccessors(act).stream().noneMatch(other -> other.getId().equals(input.replacedBy()))) {
            throw new InvalidInput("replacedBy", "local-act.replacedBy.unknown");
        }
        act.replace(input.replacedBy(), clock.instant());
        consequences.settle(
                act.thing().key(),
                input.replacedBy() == null ? Consequence.Status.WITHDRAWN : Consequence.Status.UPGRADED,
                "");
        return moved(act);
    }

    /** The acts of its organisation that can stand in its place: those that are adopted. */
    @Transactional(readOnly = true)
    public List<LocalAct> listSuccessors(LocalAct act) {
        return acts
                .findFirst200ByOwnershipOrganisationIdAndStatusInOrderByUpdatedAtDesc(
                        act.ownership().organisationId(), List.of(Status.ADOPTED, Status.IN_FORCE))
                .stream()
                .filter(other -> !other.getId().equals(act.getId()))
                .toList();
    }

    /** It still holds although a provision that it implements has changed. */
    public LocalAct confirm(UUID id) {
        LocalAct act = getFor(LocalActStep.CONFIRM, id);
        act.confirm(clock.instant());
        consequences.settle(act.thing().key(), Consequence.Status.CONFIRMED, "");
        return acts.saveAndFlush(act);
    }

    private LocalAct entered(LocalAct act) {
        if (act.status() == Status.IN_FORCE) {
            act.replacesId()
                    .flatMap(acts::findById)
                    .filter(old -> old.status() == Status.IN_FORCE
                            && LocalActStep.REPLACE.isOpen(Readers.get(), old, clock.instant()))
                    .ifPresent(old -> {
                        old.replace(act.getId(), clock.instant());
                        consequences.settle(old.thing().key(), Consequence.Status.UPGRADED, "");
                        moved(old);
                    });
        }
        return moved(act);
    }

    private void requireRight(LocalAct act, AdoptionInput input) {
        requirePast("adoptedOn", input.adoptedOn());
        if (input.inForceFrom() != null) {
            requirePast("inForceFrom", input.inForceFrom());
            requireOrder(input.adoptedOn(), input.inForceFrom());
            if (input.gazette().isEmpty()) {
                throw new InvalidInput("gazette", "local-act.missing.gazette");
            }
        }
        if (acts.isTaken(act.ownership().organisationId(), input.number(), act.getId())) {
            throw new Refusal(LocalActError.NUMBER_TAKEN, input.number());
        }
    }

    private static void requireOrder(@Nullable LocalDate adoptedOn, LocalDate inForceFrom) {
        if (adoptedOn != null && inForceFrom.isBefore(adoptedOn)) {
            throw new InvalidInput("inForceFrom", "local-act.inForceFrom.before");
        }
    }

    private LocalAct moved(LocalAct act) {
        LocalAct saved = acts.saveAndFlush(act);
        holdings.move(act.getId(), act.status().name());
        return saved;
    }

    private void requirePast(String field, LocalDate day) {
        if (day.isAfter(LocalDate.now(clock))) {
            throw new InvalidInput(field, "local-act.day.future");
        }
    }

    private LocalAct getFor(LocalActStep step, UUID id) {
        LocalAct act = acts.get(id);
        step.require(Readers.get(), act, clock.instant());
        return act;
    }
}
