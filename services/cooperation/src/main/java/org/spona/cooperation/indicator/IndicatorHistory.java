package org.spona.cooperation.indicator;

import java.util.List;
import org.spona.platform.history.OwnedThingHistory;
import org.spona.platform.history.RecordedState;
import org.springframework.stereotype.Component;

/** The history of indicators: what they said, and how far they had come. */
@Component
public class IndicatorHistory extends OwnedThingHistory {

    /** What is kept of an indicator. */
    private record Fields(
            Indicator.Status status,
            String title,
            String definition,
            String language,
            IndicatorKind kind,
            String unit,
            Direction direction,
            Frequency frequency,
            String baseline,
            String baselineNote,
            List<String> targets) {}

    IndicatorHistory(IndicatorReading indicators) {
        super(Indicator.KIND, indicators::get);
    }

    static RecordedState stateOf(Indicator indicator) {
        IndicatorContent content = indicator.content();
        return RecordedState.of(
                indicator,
                indicator.status() != Indicator.Status.DRAFT,
                new Fields(
                        indicator.status(),
                        content.title(),
                        content.definition(),
                        content.language(),
                        content.kind(),
                        content.unit(),
                        content.direction(),
                        content.frequency(),
                        content.baseline(),
                        content.baselineNote(),
                        content.targets().stream()
                                .map(target -> target.period() + ": " + target.value())
                                .toList()));
    }
}
