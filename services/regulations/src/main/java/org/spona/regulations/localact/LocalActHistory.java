package org.spona.regulations.localact;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.findable.Thing;
import org.spona.platform.history.HistorySource;
import org.spona.platform.history.RecordedState;
import org.spona.platform.tenancy.FurtherReaders;
import org.spona.platform.tenancy.Visibility;
import org.spona.regulations.localact.LocalAct.Status;
import org.spona.regulations.modelact.ActKind;
import org.spona.regulations.question.Basis;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The history of local acts: what was known of them and how far they had come. */
@Component
public class LocalActHistory implements HistorySource {

    private record Fields(
            Status status,
            String title,
            ActKind kind,
            String language,
            List<String> basis,
            String number,
            @Nullable LocalDate adoptedOn,
            String gazette,
            @Nullable LocalDate inForceFrom) {}

    private final LocalActReading acts;
    private final MessageSource messages;

    LocalActHistory(LocalActReading acts, MessageSource messages) {
        this.acts = acts;
        this.messages = messages;
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
                        content.kind(),
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

    @Override
    public Optional<String> words(String field, String value, Locale locale) {
        return field.equals("kind")
                ? Optional.of(messages.getMessage("act.kind." + value, null, locale))
                : Optional.empty();
    }
}
