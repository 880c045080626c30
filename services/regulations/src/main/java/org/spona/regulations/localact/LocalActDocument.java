package org.spona.regulations.localact;

import java.util.Optional;
import java.util.UUID;
import org.spona.platform.directory.Directory;
import org.spona.platform.document.Document;
import org.spona.platform.document.DocumentBuilder;
import org.spona.platform.document.DocumentSource;
import org.spona.regulations.modelact.NameFields;
import org.spona.regulations.text.ActDocument;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A local act as a document: its text with the names in its fields, and how it was adopted. */
@Component
public class LocalActDocument implements DocumentSource {

    private final LocalActReading acts;
    private final LocalTexts texts;
    private final Directory directory;

    LocalActDocument(LocalActReading acts, LocalTexts texts, Directory directory) {
        this.acts = acts;
        this.texts = texts;
        this.directory = directory;
    }

    @Override
    @Transactional(readOnly = true)
    public Document write(UUID id, DocumentBuilder document) {
        LocalAct act = acts.get(id);
        Adoption adoption = act.adoption();
        String language = act.content().language();
        document.fact(
                        "local-act.organisation",
                        document.name(directory.findOrganisation(act.ownership().organisationId())))
                .fact(
                        "local-act.kind-of",
                        document.words("act.kind." + act.content().kind()))
                .fact("local-act.status", document.words("local-act.status." + act.status()))
                .fact("local-act.number", document.written(adoption.number(), language))
                .fact("local-act.adoptedOn", document.day(Optional.ofNullable(adoption.adoptedOn())))
                .fact("local-act.gazette", document.written(adoption.gazette(), language))
                .fact("local-act.inForceFrom", document.day(Optional.ofNullable(adoption.inForceFrom())));
        return ActDocument.write(NameFields.filled(texts.list(id), act.names()), language, document)
                .build(act.thing(), "local-act.untitled");
    }
}
