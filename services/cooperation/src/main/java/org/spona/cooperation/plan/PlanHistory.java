package org.spona.cooperation.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spona.platform.history.OwnedThingHistory;
import org.spona.platform.history.RecordedState;
import org.springframework.stereotype.Component;

/** The history of plans: what they said and how far they had come. */
@Component
public class PlanHistory extends OwnedThingHistory {

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

    PlanHistory(PlanReading plans) {
        super(Plan.KIND, plans::get);
    }

    static RecordedState stateOf(Plan plan) {
        PlanContent content = plan.content();
        return RecordedState.of(
                plan,
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
}
