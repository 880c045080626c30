package org.spona.cooperation.measure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.spona.cooperation.decision.DecisionLinks;
import org.spona.platform.links.LinkOrigin;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The way of a measure from the proposal to its evaluation. */
@Service
@Transactional
public class MeasureProcedure {

    private final Measures measures;
    private final MeasureValues values;
    private final DecisionLinks decisions;
    private final Clock clock;

    MeasureProcedure(Measures measures, MeasureValues values, DecisionLinks decisions, Clock clock) {
        this.measures = measures;
        this.values = values;
        this.decisions = decisions;
        this.clock = clock;
    }

    /**
     * Requires that a decision can be made of it now.
     *
     * @throws InvalidInput naming the fields to fill in
     */
    @Transactional(readOnly = true)
    public Measure requireReady(UUID id) {
        Measure measure = getFor(MeasureStep.ADOPT, id);
        measure.requireReady();
        return measure;
    }

    /**
     * Says by which decision it was adopted, and links it there.
     *
     * @throws Refusal {@code measure-wrong-status}
     * @throws InvalidInput when it is not said who answers for it, or the address leads to nothing that decides
     */
    public Measure adopt(UUID id, MeasureAdoptionInput input) {
        return take(MeasureStep.ADOPT, id, measure -> {
            measure.adopt(input.decision(), input.adoptedOn(), clock.instant());
            decisions.add(LinkOrigin.of(measure), input.to(), input.decision());
        });
    }

    /** Makes it a proposal again; the link to the decision stays until somebody removes it. */
    public Measure giveBack(UUID id) {
        return take(MeasureStep.RETURN, id, measure -> measure.giveBack(clock.instant()));
    }

    /** Says that it runs. */
    public Measure run(UUID id) {
        return take(MeasureStep.RUN, id, measure -> measure.run(today(), clock.instant()));
    }

    /**
     * Says what came of it.
     *
     * @throws Refusal {@code measure-wrong-status}
     * @throws InvalidInput when it names an indicator and not two periods of which that says something, the later one after
     */
    public Measure evaluate(UUID id, MeasureEvaluationInput input) {
        return take(MeasureStep.EVALUATE, id, measure -> {
            values.requireKnown(measure, input);
            measure.evaluate(input, today(), clock.instant());
        });
    }

    /** Says that nothing comes of it, and why. */
    public Measure drop(UUID id, MeasureDroppingInput input) {
        return take(MeasureStep.DROP, id, measure -> measure.drop(input, clock.instant()));
    }

    private Measure take(MeasureStep step, UUID id, Consumer<Measure> move) {
        Measure measure = getFor(step, id);
        move.accept(measure);
        return measures.saveAndFlush(measure);
    }

    private Measure getFor(MeasureStep step, UUID id) {
        Measure measure = measures.get(id);
        step.require(Readers.get(), measure, clock.instant());
        return measure;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
