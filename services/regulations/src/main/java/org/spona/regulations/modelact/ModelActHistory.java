package org.spona.regulations.modelact;

import java.util.List;
import java.util.UUID;
import org.spona.platform.findable.Thing;
import org.spona.platform.history.HistorySource;
import org.spona.platform.history.RecordedState;
import org.spona.platform.tenancy.FurtherReaders;
import org.spona.regulations.modelact.ModelAct.Status;
import org.spona.regulations.question.Basis;
import org.springframework.stereotype.Component;

/** The history of model acts: what was known of them; what they said stands in their versions. */
@Component
public class ModelActHistory implements HistorySource {

    private record Fields(Status status, String title, String summary, String language, List<String> basis) {}

    private final ModelReading models;

    ModelActHistory(ModelReading models) {
        this.models = models;
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
}
