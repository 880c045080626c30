package org.spona.cooperation.initiative;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.findable.Thing;
import org.spona.platform.history.HistorySource;
import org.spona.platform.history.RecordedState;
import org.springframework.stereotype.Component;

/** The history of initiatives: what they said, and how far they had come. */
@Component
public class InitiativeHistory implements HistorySource {

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

    private final InitiativeRegister register;

    InitiativeHistory(InitiativeRegister register) {
        this.register = register;
    }

    static RecordedState stateOf(Initiative initiative) {
        InitiativeContent content = initiative.content();
        return new RecordedState(
                Initiative.KIND,
                initiative.getId(),
                initiative.ownership(),
                initiative.readers(),
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

    @Override
    public String kind() {
        return Initiative.KIND;
    }

    @Override
    public Thing get(UUID id) {
        return register.get(id).thing();
    }
}
