package org.spona.cooperation.risk;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.findable.Thing;
import org.spona.platform.history.HistorySource;
import org.spona.platform.history.RecordedState;
import org.springframework.stereotype.Component;

/** The history of risks: what they said, and how they were assessed. */
@Component
public class RiskHistory implements HistorySource {

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

    private final RiskReading risks;

    RiskHistory(RiskReading risks) {
        this.risks = risks;
    }

    static RecordedState stateOf(Risk risk) {
        RiskContent content = risk.content();
        return new RecordedState(
                Risk.KIND,
                risk.getId(),
                risk.ownership(),
                risk.readers(),
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

    @Override
    public String kind() {
        return Risk.KIND;
    }

    @Override
    public Thing get(UUID id) {
        return risks.get(id).thing();
    }
}
