package org.spona.cooperation.plan;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.spona.cooperation.indicator.Indicator;
import org.spona.cooperation.indicator.IndicatorReading;
import org.spona.platform.aggregate.Workplaces;
import org.spona.platform.directory.Directory;
import org.spona.platform.ids.NewIds;
import org.spona.platform.problem.FieldError;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.text.WrittenLanguages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those do who write the plans of their organisation. Whatever the reader may not see is answered with {@code not-found}. */
@Service
@Transactional
public class PlanAuthoring {

    private final Plans plans;
    private final Directory directory;
    private final ResponsibleDirectory responsible;
    private final IndicatorReading indicators;
    private final NewIds ids;
    private final Clock clock;

    PlanAuthoring(
            Plans plans,
            Directory directory,
            ResponsibleDirectory responsible,
            IndicatorReading indicators,
            NewIds ids,
            Clock clock) {
        this.plans = plans;
        this.directory = directory;
        this.responsible = responsible;
        this.indicators = indicators;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What a form begins with: the plan as it is, or an empty one.
     *
     * @throws Refusal {@code forbidden} when the reader may not write here
     */
    @Transactional(readOnly = true)
    public PlanInput begin(UUID id, Locale locale) {
        return plans.findById(id)
                .map(plan -> {
                    PlanStep.EDIT.require(Readers.get(), plan, clock.instant());
                    return PlanInput.of(plan);
                })
                .orElseGet(() -> {
                    Ownership ownership = Workplaces.ownership(Readers.get(), null, null, Visibility.PRIVATE);
                    return PlanInput.blank(
                            ownership, WrittenLanguages.ofCountry(directory.countryOf(ownership.networkId()), locale));
                });
    }

    /**
     * Saves a draft. Repeating it does nothing more.
     *
     * @param id chosen by the caller
     * @throws Refusal {@code forbidden}, {@code stale}, {@code plan-frozen} when it is submitted or adopted
     * @throws InvalidInput when its period ends before it begins
     */
    public Plan save(UUID id, PlanInput input) {
        if (input.content().isReversed()) {
            throw new InvalidInput("content.untilYear", "plan.year.reversed");
        }
        return plans.findById(id).map(known -> revise(known, input)).orElseGet(() -> draft(id, input));
    }

    /**
     * Writes the table of a draft.
     *
     * @param seen the version that the writer has seen, if she says so
     * @throws Refusal {@code plan-frozen} when it is submitted or adopted, {@code stale} when somebody was faster
     * @throws InvalidInput when its lines do not hold together
     */
    public Plan write(UUID id, PlanMatrix matrix, Optional<Long> seen) {
        Plan plan = plans.get(id);
        PlanStep.EDIT.require(Readers.get(), plan, clock.instant());
        plan.requireSeen(seen);
        responsible.require(matrix, plan.matrix(), plan.ownership().networkId());
        requireReadable(matrix, plan.matrix());
        plan.write(matrix, clock.instant());
        return plans.saveAndFlush(plan);
    }

    /** Indicators to which lines are tied are those that the writer may read; what was tied before may stay. */
    private void requireReadable(PlanMatrix matrix, PlanMatrix before) {
        Set<UUID> fresh = new HashSet<>(matrix.measured());
        fresh.removeAll(before.measured());
        indicators.list(fresh).stream().map(Indicator::getId).forEach(fresh::remove);
        List<FieldError> wrong = IntStream.range(0, matrix.indicators().size())
                .filter(at -> fresh.contains(matrix.indicators().get(at).indicatorId()))
                .mapToObj(at -> new FieldError("indicators[" + at + "].indicatorId", "plan-line.indicator.unknown"))
                .toList();
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
    }

    /** Throws away a draft. */
    public void discard(UUID id) {
        Plan plan = plans.get(id);
        PlanStep.DISCARD.require(Readers.get(), plan, clock.instant());
        plan.discard(clock.instant());
        plans.delete(plan);
    }

    private Plan draft(UUID id, PlanInput input) {
        Ownership ownership =
                Workplaces.ownership(Readers.get(), input.organisationId(), input.networkId(), input.visibility());
        return ids.take(
                id, () -> plans.saveAndFlush(new Plan(id, Readers.get(), ownership, input.content(), clock.instant())));
    }

    private Plan revise(Plan plan, PlanInput input) {
        PlanStep.EDIT.require(Readers.get(), plan, clock.instant());
        plan.requireSeen(input.seenVersion());
        plan.revise(input.content(), input.visibility(), clock.instant());
        return plans.saveAndFlush(plan);
    }
}
