package org.spona.regulations.localact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
     * It is adopted.
     *
     * @throws Refusal {@code local-act-number-taken}, {@code local-act-names-missing}, {@code act-field-nameless}
     * @throws InvalidInput for a day to come
     */
    public LocalAct adopt(UUID id, AdoptionInput input) {
        LocalAct act = getFor(LocalActStep.ADOPT, id);
        requirePast("adoptedOn", input.adoptedOn());
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
        if (acts.isTaken(act.ownership().organisationId(), input.number(), id)) {
            throw new Refusal(LocalActError.NUMBER_TAKEN, input.number());
        }
        act.adopt(input, clock.instant());
        return moved(act);
    }

    /**
     * It is in force, and what it replaces is no more.
     *
     * @throws InvalidInput for a day before its adoption, or to come
     */
    public LocalAct enter(UUID id, EntryInput input) {
        LocalAct act = getFor(LocalActStep.ENTER, id);
        requirePast("inForceFrom", input.inForceFrom());
        LocalDate adopted = act.adoption().adoptedOn();
        if (input.inForceFrom() != null
                && adopted != null
                && input.inForceFrom().isBefore(adopted)) {
            throw new InvalidInput("inForceFrom", "local-act.inForceFrom.before");
        }
        act.enter(input, clock.instant());
        act.replacesId()
                .flatMap(acts::findById)
                .filter(old -> old.status() == Status.IN_FORCE
                        && LocalActStep.REPLACE.isOpen(Readers.get(), old, clock.instant()))
                .ifPresent(old -> {
                    old.replace(id, clock.instant());
                    consequences.settle(old.thing().key(), Consequence.Status.UPGRADED, "");
                    moved(old);
                });
        return moved(act);
    }

    /** It holds no more, without another in its place. */
    public LocalAct replace(UUID id) {
        LocalAct act = getFor(LocalActStep.REPLACE, id);
        act.replace(null, clock.instant());
        consequences.settle(act.thing().key(), Consequence.Status.WITHDRAWN, "");
        return moved(act);
    }

    /** It still holds although a provision that it implements has changed. */
    public LocalAct confirm(UUID id) {
        LocalAct act = getFor(LocalActStep.CONFIRM, id);
        act.confirm(clock.instant());
        consequences.settle(act.thing().key(), Consequence.Status.CONFIRMED, "");
        return acts.saveAndFlush(act);
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
