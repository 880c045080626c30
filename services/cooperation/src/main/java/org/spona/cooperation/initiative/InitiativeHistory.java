package org.spona.cooperation.initiative;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.spona.platform.history.OwnedThingHistory;
import org.spona.platform.history.RecordedState;
import org.springframework.stereotype.Component;

/** The history of initiatives: what they said, and how far they had come. */
@Component
public class InitiativeHistory extends OwnedThingHistory {

    /** What is kept of an initiative. */
    private record Fields(
            InitiativeStatus status,
            String title,
            InitiativeKind kind,
            String body,
            String sought,
            @Nullable LocalDate soughtUntil,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            String result) {}

    InitiativeHistory(InitiativeRegister register) {
        super(Initiative.KIND, register::get);
    }

    static RecordedState stateOf(Initiative initiative) {
        InitiativeContent content = initiative.content();
        return RecordedState.of(
                initiative,
                initiative.status() != InitiativeStatus.IDEA,
                new Fields(
                        initiative.status(),
                        content.title(),
                        content.kind(),
                        content.body(),
                        content.sought(),
                        content.soughtUntil(),
                        content.startsOn(),
                        content.endsOn(),
                        initiative.result()));
    }
}
