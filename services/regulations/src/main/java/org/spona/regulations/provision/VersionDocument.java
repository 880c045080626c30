package org.spona.regulations.provision;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.document.Document;
import org.spona.platform.document.DocumentBuilder;
import org.spona.platform.document.DocumentSource;
import org.spona.regulations.regulation.Regulation;
import org.spona.regulations.regulation.RegulationRegister;
import org.spona.regulations.text.ActDocument;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A version of an act as a document: its text, and what is known of it. */
@Component
public class VersionDocument implements DocumentSource {

    private final ActTexts texts;
    private final RegulationRegister regulations;

    VersionDocument(ActTexts texts, RegulationRegister regulations) {
        this.texts = texts;
        this.regulations = regulations;
    }

    @Override
    @Transactional(readOnly = true)
    public Document write(UUID id, DocumentBuilder document) {
        ActVersion version = texts.getVersion(id);
        ActVersionContent content = version.content();
        Regulation regulation = regulations.get(version.regulationId());
        String language = regulation.content().language();
        document.fact(
                        "regulation.gazette",
                        document.written(regulation.content().gazette(), language))
                .fact("version.validFrom", document.day(Optional.ofNullable(content.validFrom())))
                .fact("version.validFromWords", document.written(content.validFromWords(), language))
                .fact("version.appliedFrom", document.day(Optional.ofNullable(content.appliedFrom())))
                .fact("version.completeness", document.words("version.completeness." + content.completeness()))
                .fact("version.basis", document.words("version.basis." + content.basis()))
                .fact("version.source", document.written(content.source(), language))
                .paragraph(document.words("act.no-database"));
        List<Provision> provisions = texts.list(version);
        return ActDocument.write(provisions.stream().map(Provision::line).toList(), language, document)
                .build(regulation.thing(), "version.title");
    }
}
