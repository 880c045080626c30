package org.spona.knowledge.practice;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spona.knowledge.vocabulary.Vocabulary;
import org.spona.knowledge.vocabulary.Vocabulary.Kind;
import org.spona.platform.directory.Directory;
import org.spona.platform.document.Document;
import org.spona.platform.document.DocumentBuilder;
import org.spona.platform.document.DocumentSource;
import org.spona.platform.links.Links;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A practice as a document. Whom to ask is for those who read its page, and not in what they pass on. */
@Component
public class PracticeDocument implements DocumentSource {

    private final Practices practices;
    private final Vocabulary vocabulary;
    private final Directory directory;
    private final Links links;

    PracticeDocument(Practices practices, Vocabulary vocabulary, Directory directory, Links links) {
        this.practices = practices;
        this.vocabulary = vocabulary;
        this.directory = directory;
        this.links = links;
    }

    @Override
    @Transactional(readOnly = true)
    public Document write(UUID id, DocumentBuilder document) {
        Practice practice = practices.get(id);
        PracticeContent says = practice.content();
        String language = says.language();
        var ownership = practice.ownership();
        return document.fact(
                        "practice.where",
                        document.name(Optional.ofNullable(says.municipalityId()).flatMap(directory::findOrganisation)))
                .fact("practice.when", says.period())
                .fact("practice.targetGroups", labels(Kind.TARGET_GROUP, says.targetGroups(), document))
                .fact("practice.topics", labels(Kind.TOPIC, says.topics(), document))
                .fact("practice.keywords", document.written(String.join(", ", practice.keywords()), language))
                .fact("practice.yearlyCost", cost(says, document))
                .fact(
                        "practice.licence",
                        says.licence() == null ? "" : document.words("practice.licence." + says.licence()))
                .fact("practice.by", document.name(directory.findOrganisation(ownership.organisationId())))
                .fact("practice.importer", document.name(practice.importedBy().flatMap(directory::findOrganisation)))
                .fact("practice.network", document.name(directory.findNetwork(ownership.networkId())))
                .fact("practice.status", document.words("practice.status." + practice.status()))
                .fact("practice.published", document.day(practice.publishedAt()))
                .paragraph(document.written(says.summary(), language))
                .markdown(says.body(), language)
                .links(links.list(PracticeLinks.origin(practice)))
                .build(practice.thing(), "practice.untitled");
    }

    private static String cost(PracticeContent says, DocumentBuilder document) {
        return says.yearlyCost() == null ? "" : document.words("practice.yearlyCost.euros", says.yearlyCost());
    }

    private String labels(Kind kind, List<String> codes, DocumentBuilder document) {
        return codes.stream()
                .flatMap(code -> vocabulary.find(kind, code).stream())
                .map(term -> term.labels().in(document.locale().toLanguageTag()))
                .collect(Collectors.joining(", "));
    }
}
