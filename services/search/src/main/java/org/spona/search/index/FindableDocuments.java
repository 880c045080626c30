package org.spona.search.index;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Organisation;
import org.spona.platform.events.TryAgainException;
import org.spona.platform.findable.Findable;
import org.spona.platform.findable.Findable.Content;
import org.spona.platform.findable.Findable.Term;
import org.spona.platform.findable.ThingKey;
import org.spona.search.words.References;
import org.springframework.stereotype.Component;

/** Makes documents of things, with the names and labels by which they are found as well. */
@Component
class FindableDocuments {

    /** Languages whose words have forms of another kind than those of the Slavs, BCP 47. */
    private static final Set<String> NEIGHBOURS = Set.of("en", "sq");

    /** Stands between paragraphs of a text in the index (Unicode paragraph separator). */
    static final String PARAGRAPH = "\u2029";

    private static final Pattern EMPTY_LINE = Pattern.compile("\n\\s*\n");

    private final Directory directory;

    FindableDocuments(Directory directory) {
        this.directory = directory;
    }

    /**
     * The documents of several things by key, with one look-up in the directory.
     *
     * @throws TryAgainException while the directory does not know the organisation that owns one of them
     */
    Map<ThingKey, FindableDocument> of(Collection<Findable> things) {
        Map<UUID, Organisation> organisations = directory.organisations(things.stream()
                .flatMap(thing -> Stream.of(thing.ownership().organisationId(), placeOf(thing)))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Map<ThingKey, FindableDocument> documents = new HashMap<>();
        things.forEach(thing -> documents.put(thing.key(), document(thing, organisations)));
        return documents;
    }

    private static FindableDocument document(Findable thing, Map<UUID, Organisation> organisations) {
        Content content = thing.content();
        return content == null
                ? FindableDocument.withdrawn(thing)
                : document(thing, content, place(thing, content, organisations), organisations);
    }

    /** Where a thing is; nowhere when it belongs to a network alone and names no place. */
    private static Optional<Organisation> place(
            Findable thing, Content content, Map<UUID, Organisation> organisations) {
        Optional<Organisation> own = Optional.ofNullable(content.placeId()).map(organisations::get);
        return own.isPresent() ? own : owner(thing, organisations);
    }

    private static Optional<Organisation> owner(Findable thing, Map<UUID, Organisation> organisations) {
        UUID id = thing.ownership().organisationId();
        Organisation owner = organisations.get(id);
        if (owner == null && !thing.ownership().belongsToNetworkAlone()) {
            throw new TryAgainException("the directory", new IllegalStateException("no organisation " + id));
        }
        return Optional.ofNullable(owner);
    }

    private static FindableDocument document(
            Findable thing, Content content, Optional<Organisation> place, Map<UUID, Organisation> organisations) {
        return new FindableDocument(
                thing.id(),
                thing.kind().name(),
                thing.ownership().organisationId(),
                thing.ownership().networkId(),
                thing.ownership().visibility().name(),
                thing.readers().organisations(),
                thing.readers().bodies(),
                thing.readers().people(),
                thing.readers().staff(),
                false,
                thing.externalId(),
                thing.subject().toString(),
                content.subjectId(),
                content.page(),
                References.indexed(content.references()),
                content.country() == null ? place.map(Organisation::country).orElse(null) : content.country(),
                content.jurisdiction() == null ? null : content.jurisdiction().code(),
                content.placeId(),
                content.language(),
                codes(content.topics()),
                codes(content.targetGroups()),
                content.periodFrom(),
                content.periodTo(),
                content.heldFrom(),
                content.heldUntil(),
                year(content),
                content.publishedAt(),
                content.signals().organisations(),
                content.signals().people(),
                content.title(),
                content.summary(),
                inParagraphs(content.text()),
                Stream.concat(place.stream(), owner(thing, organisations).stream())
                        .flatMap(FindableDocuments::names)
                        .distinct()
                        .toList(),
                place.stream()
                        .flatMap(FindableDocuments::names)
                        .map(PlaceNames::key)
                        .distinct()
                        .toList(),
                Stream.concat(labels(content), content.keywords().stream())
                        .distinct()
                        .toList(),
                NEIGHBOURS.contains(content.language())
                        ? List.of(content.title(), content.summary(), content.text())
                        : List.of(),
                Stream.concat(Stream.of(content.title(), content.summary(), content.text()), labels(content))
                        .flatMap(ShippedExpressions::in)
                        .toList(),
                ShippedExpressions.in(content.title()).distinct().toList(),
                FacetCounts.share(thing));
    }

    /** What is known by its name alone is of no year. */
    private static @Nullable String year(Content content) {
        Integer begun = content.periodFrom();
        if (begun == null && content.publishedAt().equals(Instant.EPOCH)) {
            return null;
        }
        return String.valueOf(
                begun == null ? content.publishedAt().atZone(ZoneOffset.UTC).getYear() : begun);
    }

    /** An excerpt goes to the end of a sentence at most: a heading, which has no full stop, is told from what stands under it. */
    private static String inParagraphs(String text) {
        return EMPTY_LINE.matcher(text).replaceAll(PARAGRAPH);
    }

    private static Stream<String> names(Organisation place) {
        return Stream.of(place.nameLatin(), place.nameCyrillic());
    }

    private static List<String> codes(List<Term> terms) {
        return terms.stream().map(Term::code).toList();
    }

    private static Stream<String> labels(Content content) {
        return Stream.concat(content.topics().stream(), content.targetGroups().stream())
                .flatMap(term -> term.labels().all());
    }

    private static @Nullable UUID placeOf(Findable thing) {
        Content content = thing.content();
        return content == null ? null : content.placeId();
    }
}
