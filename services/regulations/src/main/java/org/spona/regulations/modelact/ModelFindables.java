package org.spona.regulations.modelact;

import java.util.List;
import java.util.stream.Collectors;
import org.spona.platform.events.Outbox;
import org.spona.platform.findable.Findable;
import org.spona.platform.findable.Findable.Content;
import org.spona.platform.findable.Findable.Kind;
import org.spona.platform.tenancy.FurtherReaders;
import org.spona.platform.text.Markdown;
import org.spona.regulations.question.Basis;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Announces model acts of which a version is published as something to be found, with the text of the last one. */
@Component
class ModelFindables {

    private final Outbox outbox;
    private final ModelTexts texts;
    private final ModelVersions versions;
    private final Kind kind;

    ModelFindables(Outbox outbox, ModelTexts texts, ModelVersions versions, MessageSource messages) {
        this.outbox = outbox;
        this.texts = texts;
        this.versions = versions;
        this.kind = Kind.named(ModelAct.KIND, "file-earmark-text", "/model-acts/", messages);
    }

    @EventListener
    void on(ModelAct.Event event) {
        // That it is to be reviewed changes nothing of what is found.
        if (!(event instanceof ModelAct.Event.ReviewDue)) {
            outbox.append(of(event.model()).event());
        }
    }

    private Findable of(ModelAct model) {
        ModelActContent content = model.content();
        return new Findable(
                model.getId(),
                kind,
                model.revision(),
                null,
                model.ownership(),
                FurtherReaders.NONE,
                Content.of(content.title(), content.language())
                        .summary(Markdown.toText(content.summary()))
                        .text(textOf(model))
                        .references(Basis.places(content.basis()))
                        .published(model.publishedAt().orElse(model.updatedAt()))
                        .updated(model.updatedAt())
                        .build());
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
