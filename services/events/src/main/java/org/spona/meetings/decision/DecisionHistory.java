package org.spona.meetings.decision;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.spona.meetings.decision.Decision.Status;
import org.spona.platform.findable.Thing;
import org.spona.platform.history.HistorySource;
import org.spona.platform.history.RecordedState;
import org.springframework.stereotype.Component;

/** The history of decisions: what they said, and how far they had come. */
@Component
public class DecisionHistory implements HistorySource {

    /** What is kept of a decision. */
    private record Fields(Status status, @JsonUnwrapped DecisionContent content) {}

    private final DecisionReading decisions;

    DecisionHistory(DecisionReading decisions) {
        this.decisions = decisions;
    }

    static RecordedState stateOf(Decision decision) {
        return RecordedState.of(
                decision.thing(), decision.ownership(), true, new Fields(decision.status(), decision.content()));
    }

    @Override
    public String kind() {
        return Decision.KIND;
    }

    @Override
    public Thing get(UUID id) {
        return decisions.get(id).thing();
    }
}
