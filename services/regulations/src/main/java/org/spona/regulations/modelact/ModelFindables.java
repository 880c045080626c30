package org.spona.regulations.modelact;

import java.util.List;
import java.util.stream.Collectors;
import org.spona.platform.events.Outbox;
import org.spona.platform.findable.Findable;
import org.spona.platform.findable.Findables;
import org.spona.platform.text.Markdown;
import org.spona.regulations.question.Basis;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Announces model acts of which a version is published as something to be found, with the text of the last one. */
@Component
class ModelFindables extends Findables<ModelAct> {

    private final ModelTexts texts;
    private final ModelVersions versions;

    ModelFindables(Outbox outbox, ModelTexts texts, ModelVersions versions, MessageSource messages) {
        super(outbox, Findable.Kind.named(ModelAct.KIND, "file-earmark-text", "/model-acts/", messages));
        this.texts = texts;
        this.versions = versions;
    }

    @EventListener
    void on(ModelAct.Event event) {
        // That it is to be reviewed changes nothing of what is found.
        if (!(event instanceof ModelAct.Event.ReviewDue)) {
            announce(event.model());
        }
    }

    @Override
    protected Findable.Content contentOf(ModelAct model) {
        ModelActContent content = model.content();
        return about(model)
                .summary(Markdown.toText(content.summary()))
                .text(textOf(model))
                .references(Basis.places(content.basis()))
                .published(model.publishedAt().orElse(model.updatedAt()))
                .build();
    }

    private String textOf(ModelAct model) {
        return versions.findByModelIdOrderByNumberDesc(model.getId()).stream()
                .filter(version -> version.status() == ModelVersion.Status.PUBLISHED)
                .findFirst()
                .map(version -> ActPart.of(texts.list(version.getId())))
                .orElse(List.of())
                .stream()
                .map(ActPart::text)
                .collect(Collectors.joining("\n"));
    }
}
