package org.spona.regulations.localact;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.findable.Thing;
import org.spona.platform.history.HistorySource;
import org.spona.platform.history.RecordedState;
import org.spona.platform.tenancy.FurtherReaders;
import org.spona.platform.tenancy.Visibility;
import org.spona.regulations.localact.LocalAct.Status;
import org.spona.regulations.question.Basis;
import org.springframework.stereotype.Component;

/** The history of local acts: what was known of them and how far they had come. */
@Component
public class LocalActHistory implements HistorySource {

    private record Fields(
            Status status,
            String title,
            String language,
            List<String> basis,
            String number,
            @Nullable LocalDate adoptedOn,
            String gazette,
            @Nullable LocalDate inForceFrom) {}

    private final LocalActReading acts;

    LocalActHistory(LocalActReading acts) {
        this.acts = acts;
    }

    static RecordedState stateOf(LocalAct act) {
        LocalActContent content = act.content();
        Adoption adoption = act.adoption();
        return new RecordedState(
                LocalAct.KIND,
                act.getId(),
                act.ownership(),
                FurtherReaders.NONE,
                act.ownership().visibility() != Visibility.PRIVATE,
                new Fields(
                        act.status(),
                        content.title(),
                        content.language(),
                        Basis.places(content.basis()),
                        adoption.number(),
                        adoption.adoptedOn(),
                        adoption.gazette(),
                        adoption.inForceFrom()));
    }

    @Override
    public String kind() {
        return LocalAct.KIND;
    }

    @Override
    public Thing get(UUID id) {
        return acts.get(id).thing();
    }
}
