package org.spona.cooperation.measure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.spona.platform.history.OwnedThingHistory;
import org.spona.platform.history.RecordedState;
import org.springframework.stereotype.Component;

/** The history of measures: what they said, and how far they had come. */
@Component
public class MeasureHistory extends OwnedThingHistory {

    /** What is kept of a measure; periods, not what their values were. */
    private record Fields(
            MeasureStatus status,
            String title,
            String description,
            String responsible,
            String decision,
            @Nullable LocalDate adoptedOn,
            @Nullable LocalDate runsSince,
            String result,
            @Nullable String before,
            @Nullable String after,
            String reason) {}

    MeasureHistory(MeasureReading measures) {
        super(Measure.KIND, measures::get);
    }

    static RecordedState stateOf(Measure measure) {
        MeasureContent content = measure.content();
        MeasureEvaluation evaluation = measure.evaluation();
        return RecordedState.of(
                measure,
                true,
                new Fields(
                        measure.status(),
                        content.title(),
                        content.description(),
                        content.responsible(),
                        measure.decision(),
                        measure.adoptedOn().orElse(null),
                        measure.runsSince().orElse(null),
                        evaluation.result(),
                        evaluation.beforePeriod(),
                        evaluation.afterPeriod(),
                        measure.reason()));
    }
}
