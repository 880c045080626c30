package org.spona.cooperation.risk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.spona.platform.history.OwnedThingHistory;
import org.spona.platform.history.RecordedState;
import org.springframework.stereotype.Component;

/** The history of risks: what they said, and how they were assessed. */
@Component
public class RiskHistory extends OwnedThingHistory {

    /** What is kept of a risk. */
    private record Fields(
            Risk.Status status,
            String title,
            TargetGroup targetGroup,
            RiskKind kind,
            String description,
            @Nullable Likelihood likelihood,
            @Nullable Impact impact,
            String grounds,
            @Nullable LocalDate assessedOn,
            @Nullable LocalDate reviewOn,
            String closing) {}

    RiskHistory(RiskReading risks) {
        super(Risk.KIND, risks::get);
    }

    static RecordedState stateOf(Risk risk) {
        RiskContent content = risk.content();
        return RecordedState.of(
                risk,
                true,
                new Fields(
                        risk.status(),
                        content.title(),
                        content.targetGroup(),
                        content.kind(),
                        content.description(),
                        content.likelihood(),
                        content.impact(),
                        content.grounds(),
                        risk.assessedOn().orElse(null),
                        content.reviewOn(),
                        risk.closing()));
    }
}
