package org.spona.cooperation.plan;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.spona.cooperation.indicator.Indicator;
import org.spona.cooperation.indicator.IndicatorFilter;
import org.spona.cooperation.indicator.IndicatorReading;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the lines of a draft are written one by one, and how an indicator line of a plan is tied to an indicator with measurements. */
@Service
@Transactional
public class PlanLineWriting {

    /** So many indicators are offered at once; more are found by further words. */
    private static final PageRequest FOUND = new PageRequest(0, 20);

    private final Plans plans;
    private final IndicatorReading indicators;
    private final ResponsibleDirectory responsible;
    private final Clock clock;

    PlanLineWriting(Plans plans, IndicatorReading indicators, ResponsibleDirectory responsible, Clock clock) {
        this.plans = plans;
        this.indicators = indicators;
        this.responsible = responsible;
        this.clock = clock;
    }

    /**
     * What a form begins with: the line as it is, or an empty one.
     *
     * @param kind of a new one; that of the known line is what it is
     * @throws Refusal {@code forbidden}, {@code plan-frozen}, {@code not-found} when there is no such line and no kind is said
     */
    @Transactional(readOnly = true)
    public PlanLineInput begin(UUID planId, UUID line, @Nullable PlanLineKind kind, @Nullable UUID parent) {
        Plan plan = getFor(PlanStep.EDIT, planId);
        PlanLineContent content = plan.matrix()
                .line(line)
                .or(() -> Optional.ofNullable(kind).map(given -> PlanLineContent.blank(given, parent)))
                .orElseThrow(Refusal::notFound);
        return new PlanLineInput(content, plan.version());
    }

    /**
     * Writes a line: puts it right, or adds it as the last one under its parent. Repeating it does nothing more.
     *
     * @param line chosen by the caller
     * @throws Refusal {@code forbidden}, {@code plan-frozen}, {@code stale} when somebody was faster
     * @throws InvalidInput naming the fields to mend
     */
    public Plan put(UUID planId, UUID line, PlanLineInput input) {
        Plan plan = getFor(PlanStep.EDIT, planId);
        responsible.require(input.content(), plan.matrix(), plan.ownership().networkId());
        return change(plan, matrix -> matrix.put(line, input.content()), input.seenVersion());
    }

    /**
     * Moves a line among those of its sort under the same parent.
     *
     * @param seen the version that the writer has seen, if she says so
     * @throws Refusal {@code not-found}, {@code forbidden}, {@code plan-frozen}, {@code stale}
     */
    public Plan move(UUID planId, UUID line, LineMove to, Optional<Long> seen) {
        return change(getFor(PlanStep.EDIT, planId), matrix -> matrix.moved(line, to), seen);
    }

    /**
     * Takes a line out; what stood under a result stands under its goal then, and else under nothing.
     *
     * @param seen the version that the writer has seen, if she says so
     * @throws Refusal {@code not-found}, {@code forbidden}, {@code plan-frozen}, {@code stale}
     */
    public Plan remove(UUID planId, UUID line, Optional<Long> seen) {
        return change(getFor(PlanStep.EDIT, planId), matrix -> matrix.without(line), seen);
    }

    private Plan change(Plan plan, Function<MatrixEditing, PlanMatrix> how, Optional<Long> seen) {
        PlanMatrix changed = how.apply(new MatrixEditing(plan.matrix()));
        if (changed.equals(plan.matrix())) {
            return plan;
        }
        plan.requireSeen(seen);
        plan.write(changed, clock.instant());
        return plans.saveAndFlush(plan);
    }

    /**
     * A plan whose lines the reader ties to indicators.
     *
     * @throws Refusal {@code forbidden}, {@code plan-wrong-status} once it is closed, {@code not-found}
     */
    @Transactional(readOnly = true)
    public PlanIndicator getTied(UUID planId, UUID line) {
        return getFor(PlanStep.TIE, planId).matrix().indicator(line).orElseThrow(Refusal::notFound);
    }

    /** Indicators to which a line can be tied: those that the reader may read. */
    @Transactional(readOnly = true)
    public PageOf<Indicator> find(IndicatorFilter filter) {
        return indicators.list(filter, FOUND);
    }

    /**
     * Ties a line to an indicator with measurements, or unties it. What is printed stays, so it can be done to an adopted plan too.
     *
     * @param indicator null to untie it
     * @param seen the version that the writer has seen, if she says so
     * @throws Refusal {@code not-found}, {@code forbidden}, {@code plan-wrong-status}, {@code stale}
     * @throws InvalidInput when the reader may read no such indicator
     */
    public Plan tie(UUID planId, UUID line, @Nullable UUID indicator, Optional<Long> seen) {
        Plan plan = getFor(PlanStep.TIE, planId);
        PlanIndicator known = plan.matrix().indicator(line).orElseThrow(Refusal::notFound);
        PlanIndicator tied = known.tiedTo(indicator);
        if (tied.equals(known)) {
            return plan;
        }
        if (indicator != null && indicators.find(indicator).isEmpty()) {
            throw new InvalidInput("indicatorId", "plan-line.indicator.unknown");
        }
        plan.requireSeen(seen);
        plan.tie(tied, clock.instant());
        return plans.saveAndFlush(plan);
    }

    private Plan getFor(PlanStep step, UUID id) {
        Plan plan = plans.get(id);
        step.require(Readers.get(), plan, clock.instant());
        return plan;
    }
}
