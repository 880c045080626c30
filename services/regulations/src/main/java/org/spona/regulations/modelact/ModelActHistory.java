package org.spona.regulations.modelact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.findable.Thing;
import org.spona.platform.history.HistorySource;
import org.spona.platform.history.RecordedState;
import org.spona.platform.tenancy.FurtherReaders;
import org.spona.regulations.modelact.ModelAct.Status;
import org.spona.regulations.question.Basis;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The history of model acts: what was known of them; what they said stands in their versions. */
@Component
public class ModelActHistory implements HistorySource {

    private record Fields(
            Status status, String title, ActKind kind, String summary, String language, List<String> basis) {}

    private final ModelReading models;
    private final MessageSource messages;

    ModelActHistory(ModelReading models, MessageSource messages) {
        this.models = models;
        this.messages = messages;
    }

    static RecordedState stateOf(ModelAct model) {
        ModelActContent content = model.content();
        return new RecordedState(
                ModelAct.KIND,
                model.getId(),
                model.ownership(),
                FurtherReaders.NONE,
                model.status() != Status.DRAFT,
                new Fields(
                        model.status(),
                        content.title(),
                        content.kind(),
                        content.summary(),
                        content.language(),
                        Basis.places(content.basis())));
    }

    @Override
    public String kind() {
        return ModelAct.KIND;
    }

    @Override
    public Thing get(UUID id) {
        return models.get(id).thing();
    }

    @Override
    public Optional<String> words(String field, String value, Locale locale) {
        return field.equals("kind")
                ? Optional.of(messages.getMessage("act.kind." + value, null, locale))
                : Optional.empty();
    }
}
