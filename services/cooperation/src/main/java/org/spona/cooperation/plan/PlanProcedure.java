package org.spona.cooperation.plan;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.spona.cooperation.decision.DecisionLinks;
import org.spona.platform.links.LinkOrigin;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The way of a plan from the draft to the end of its time. */
@Service
@Transactional
public class PlanProcedure {

    private final Plans plans;
    private final PlanPartMaking parts;
    private final DecisionLinks decisions;
    private final Clock clock;

    PlanProcedure(Plans plans, PlanPartMaking parts, DecisionLinks decisions, Clock clock) {
        this.plans = plans;
        this.parts = parts;
        this.decisions = decisions;
        this.clock = clock;
    }

    /**
     * Shows it to those who shall adopt it.
     *
     * @throws Refusal {@code plan-wrong-status} when it is no draft
     */
    public Plan submit(UUID id) {
        return take(PlanStep.SUBMIT, id, plan -> plan.submit(clock.instant()));
    }

    /** Makes it a draft again. */
    public Plan giveBack(UUID id) {
        return take(PlanStep.RETURN, id, plan -> plan.giveBack(clock.instant()));
    }

    /**
     * Says by which decision it was adopted, and links it there. The edition that it replaces is closed with it, and each organisation that is
     * named as responsible has its own part from now on.
     *
     * @throws InvalidInput at the field {@code to}, when it leads to nothing that can decide
     */
    public Plan adopt(UUID id, PlanAdoptionInput input) {
        Plan adopted = take(
                PlanStep.ADOPT,
                id,
                plan -> plan.adopt(new PlanAdoption(input.decision(), input.adoptedOn()), clock.instant()));
        decisions.add(LinkOrigin.of(adopted), input.to(), input.decision());
        parts.make(adopted);
        adopted.replacesId()
                .flatMap(plans::findById)
                .filter(before -> PlanStep.CLOSE.isOpen(Readers.get(), before, clock.instant()))
                .ifPresent(before -> {
                    before.close(clock.instant());
                    plans.saveAndFlush(before);
                });
        return adopted;
    }

    /**
     * Says how far an action is. Saying the same again changes nothing.
     *
     * @param seen the version of the plan that the writer has seen, if she says so
     * @throws Refusal {@code plan-wrong-status}, {@code not-found} of an action that the plan has not, {@code stale}
     * @throws InvalidInput when it does not say enough
     */
    public Plan report(UUID id, ActionProgress news, Optional<Long> seen) {
        return take(PlanStep.REPORT, id, plan -> {
            if (!plan.progress().told().contains(news)) {
                plan.requireSeen(seen);
                plan.report(news, clock.instant());
            }
        });
    }

    /** Says that its time is over. */
    public Plan close(UUID id) {
        return take(PlanStep.CLOSE, id, plan -> plan.close(clock.instant()));
    }

    private Plan take(PlanStep step, UUID id, Consumer<Plan> move) {
        Plan plan = plans.get(id);
        step.require(Readers.get(), plan, clock.instant());
        move.accept(plan);
        return plans.saveAndFlush(plan);
    }
}
