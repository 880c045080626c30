package org.spona.knowledge.search.index;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.knowledge.search.index.PublishedPractice.Content;
import org.spona.knowledge.vocabulary.Vocabulary;
import org.spona.knowledge.vocabulary.Vocabulary.Kind;
import org.spona.knowledge.vocabulary.Vocabulary.Term;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Organisation;
import org.spona.platform.events.TryAgainException;
import org.spona.platform.text.Markdown;
import org.springframework.stereotype.Component;

/** Makes documents of the events' practices, with the names and labels by which they are found as well. */
@Component
class PracticeDocuments {

    /** Languages whose words have forms of another kind than those of the Slavs, BCP 47. */
    private static final Set<String> NEIGHBOURS = Set.of("en", "sq");

    private final Directory directory;
    private final Vocabulary vocabulary;

    PracticeDocuments(Directory directory, Vocabulary vocabulary) {
        this.directory = directory;
        this.vocabulary = vocabulary;
    }

    /**
     * The documents of several practices by id, with one look-up in the directory.
     *
     * @throws TryAgainException while the directory does not know the organisation that wrote one of them
     */
    Map<UUID, PracticeDocument> of(Collection<PublishedPractice> practices) {
        Map<UUID, Organisation> organisations = directory.organisations(practices.stream()
                .flatMap(practice -> Stream.of(practice.organisationId(), municipalityOf(practice)))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Map<UUID, PracticeDocument> documents = new HashMap<>();
        practices.forEach(practice -> documents.put(practice.id(), document(practice, organisations)));
        return documents;
    }

    private PracticeDocument document(PublishedPractice practice, Map<UUID, Organisation> organisations) {
        Content content = practice.content();
        return content == null ? tombstone(practice) : document(practice, content, organisations);
    }

    private PracticeDocument document(
            PublishedPractice practice, Content content, Map<UUID, Organisation> organisations) {
        Organisation organisation = organisations.get(practice.organisationId());
        if (organisation == null) {
            throw new TryAgainException(
                    "the directory", new IllegalStateException("no organisation " + practice.organisationId()));
        }
        UUID municipalityId = content.municipalityId();
        Organisation municipality = municipalityId == null ? null : organisations.get(municipalityId);
        return new PracticeDocument(
                practice.organisationId(),
                practice.networkId(),
                practice.visibility(),
                practice.status(),
                practice.externalId(),
                (municipality == null ? organisation : municipality).country(),
                municipalityId,
                content.language(),
                content.topics(),
                content.targetGroups(),
                content.periodFrom(),
                content.periodTo(),
                practice.publishedAt(),
                practice.adoptions(),
                practice.uses(),
                content.title(),
                content.summary(),
                Markdown.toText(content.body()),
                names(municipality, organisation).toList(),
                names(municipality == null ? organisation : municipality)
                        .map(PlaceNames::key)
                        .distinct()
                        .toList(),
                Stream.of(
                                labels(Kind.TOPIC, content.topics()),
                                labels(Kind.TARGET_GROUP, content.targetGroups()),
                                content.keywords().stream())
                        .flatMap(words -> words)
                        .distinct()
                        .toList(),
                NEIGHBOURS.contains(content.language())
                        ? List.of(content.title(), content.summary(), Markdown.toText(content.body()))
                        : List.of());
    }

    private static PracticeDocument tombstone(PublishedPractice practice) {
        return new PracticeDocument(
                practice.organisationId(),
                practice.networkId(),
                practice.visibility(),
                practice.status(),
                practice.externalId(),
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Stream<String> names(@Nullable Organisation... places) {
        return Stream.of(places)
                .filter(Objects::nonNull)
                .flatMap(place -> Stream.of(place.nameLatin(), place.nameCyrillic()))
                .distinct();
    }

    private Stream<String> labels(Kind kind, List<String> codes) {
        return codes.stream()
                .flatMap(code -> vocabulary.find(kind, code).stream())
                .flatMap(Term::labels);
    }

    private static @Nullable UUID municipalityOf(PublishedPractice practice) {
        Content content = practice.content();
        return content == null ? null : content.municipalityId();
    }
}
