package org.spona.regulations.modelact;

import java.util.UUID;
import org.spona.platform.document.Document;
import org.spona.platform.document.DocumentBuilder;
import org.spona.platform.document.DocumentSource;
import org.spona.regulations.provision.Provision;
import org.spona.regulations.text.ActDocument;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A version of a model as a document, its fields unfilled. */
@Component
public class ModelVersionDocument implements DocumentSource {

    private final ModelReading models;
    private final ModelTexts texts;

    ModelVersionDocument(ModelReading models, ModelTexts texts) {
        this.models = models;
        this.texts = texts;
    }

    @Override
    @Transactional(readOnly = true)
    public Document write(UUID id, DocumentBuilder document) {
        ModelVersion version = models.getVersion(id);
        ModelAct model = models.get(version.modelId());
        String language = model.content().language();
        document.fact(
                        "local-act.kind-of",
                        document.words("act.kind." + model.content().kind()))
                .fact("model-act.number", String.valueOf(version.number()))
                .fact("model-version.published", document.day(version.publishedAt()))
                .fact("model-version.note", document.written(version.note(), language));
        return ActDocument.write(texts.list(id).stream().map(Provision::line).toList(), language, document)
                .build(model.thing(), "model-act.kind");
    }
}
