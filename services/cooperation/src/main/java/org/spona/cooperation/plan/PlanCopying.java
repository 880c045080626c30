package org.spona.cooperation.plan;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.aggregate.Workplaces;
import org.spona.platform.ids.NewIds;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Visibility;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans that begin with what another one says: its next edition, and the plan of the next period. */
@Service
@Transactional
public class PlanCopying {

    private final Plans plans;
    private final NewIds ids;
    private final Clock clock;

    PlanCopying(Plans plans, NewIds ids, Clock clock) {
        this.plans = plans;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Begins the plan of the next period with what one says, in the name of the reader's organisation. Repeating it does nothing more.
     *
     * @param copy the id of the new plan, chosen by the caller
     * @throws Refusal {@code forbidden} when the reader writes for nobody, {@code plan-wrong-status} of a draft
     */
    public Plan copy(UUID id, UUID copy) {
        return plans.findById(copy).orElseGet(() -> {
            Plan from = getFor(PlanStep.COPY, id);
            Ownership ownership = Workplaces.ownership(Readers.get(), null, null, Visibility.PRIVATE);
            return ids.take(
                    copy,
                    () -> plans.saveAndFlush(Plan.continuing(copy, Readers.get(), ownership, from, clock.instant())));
        });
    }

    /**
     * Begins the next edition of a plan, which replaces it once it is adopted. Repeating it leads to the one that was begun.
     *
     * @param edition the id of the new edition, chosen by the caller
     */
    public Plan revise(UUID id, UUID edition) {
        Plan from = getFor(PlanStep.REVISE, id);
        Optional<Plan> begun = plans.findFirstByReplacesId(id);
        return begun.orElseGet(() -> ids.take(
                edition, () -> plans.saveAndFlush(Plan.replacing(edition, Readers.get(), from, clock.instant()))));
    }

    private Plan getFor(PlanStep step, UUID id) {
        Plan plan = plans.get(id);
        step.require(Readers.get(), plan, clock.instant());
        return plan;
    }
}
