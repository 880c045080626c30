package org.spona.cooperation.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.findable.Thing;
import org.spona.platform.history.HistorySource;
import org.spona.platform.history.RecordedState;
import org.springframework.stereotype.Component;

/** The history of plans: what they said and how far they had come. */
@Component
public class PlanHistory implements HistorySource {

    /** What is kept of a plan. */
    private record Fields(
            Plan.Status status,
            String title,
            PlanKind kind,
            String summary,
            String language,
            @Nullable Integer fromYear,
            @Nullable Integer untilYear,
            String decision,
            @Nullable LocalDate adoptedOn,
            List<String> lines) {}

    private final PlanReading plans;

    PlanHistory(PlanReading plans) {
        this.plans = plans;
    }

    static RecordedState stateOf(Plan plan) {
        PlanContent content = plan.content();
        return new RecordedState(
                Plan.KIND,
                plan.getId(),
                plan.ownership(),
                plan.readers(),
                plan.status() != Plan.Status.DRAFT,
                new Fields(
                        plan.status(),
                        content.title(),
                        content.kind(),
                        content.summary(),
                        content.language(),
                        content.fromYear(),
                        content.untilYear(),
                        plan.adoption().decision(),
                        plan.adoption().adoptedOn(),
                        plan.matrix().printed()));
    }

    @Override
    public String kind() {
        return Plan.KIND;
    }

    @Override
    public Thing get(UUID id) {
        return plans.get(id).thing();
    }
}
