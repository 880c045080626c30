package org.spona.knowledge.search;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.knowledge.search.SearchResult.Count;
import org.spona.knowledge.vocabulary.Vocabulary;
import org.spona.knowledge.vocabulary.Vocabulary.Kind;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Network;
import org.spona.platform.directory.Organisation;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words for what a search found, in the language and script of the page. */
@Component
public class FacetLabels {

    /**
     * A value of a facet with its words.
     *
     * @param hits how many practices it would give
     */
    public record Value(String value, String label, long hits) {}

    private final Directory directory;
    private final Vocabulary vocabulary;
    private final MessageSource messages;

    FacetLabels(Directory directory, Vocabulary vocabulary, MessageSource messages) {
        this.directory = directory;
        this.vocabulary = vocabulary;
        this.messages = messages;
    }

    /** The names of the organisations and municipalities of hits, by id. */
    public Map<UUID, String> organisations(Collection<PracticeHit> hits, Locale locale) {
        return organisationNames(
                hits.stream()
                        .flatMap(hit -> Stream.of(hit.organisationId(), hit.municipalityId()))
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()),
                locale);
    }

    /** The labels of topics. */
    public List<String> topics(List<String> codes, Locale locale) {
        return codes.stream()
                .map(code -> term(Kind.TOPIC, code, locale))
                .filter(label -> !label.isEmpty())
                .toList();
    }

    /** The values of facets with their labels; values that no longer mean anything are left out. */
    public Map<Facet, List<Value>> of(Map<Facet, List<Count>> facets, Locale locale) {
        Map<Facet, List<Value>> labelled = new EnumMap<>(Facet.class);
        facets.forEach((facet, counts) -> labelled.put(facet, label(facet, counts, locale)));
        return labelled;
    }

    private List<Value> label(Facet facet, List<Count> counts, Locale locale) {
        Function<String, String> words = switch (facet) {
            case COUNTRY -> code -> words("country." + code, locale);
            case LANGUAGE -> code -> words("language." + code, locale);
            case TOPIC -> code -> term(Kind.TOPIC, code, locale);
            case TARGET_GROUP -> code -> term(Kind.TARGET_GROUP, code, locale);
            case MUNICIPALITY -> {
                Map<UUID, String> names = organisationNames(ids(counts), locale);
                yield id -> names.getOrDefault(UUID.fromString(id), "");
            }
            case NETWORK -> {
                Map<UUID, Network> networks = directory.networks(ids(counts));
                yield id -> name(networks.get(UUID.fromString(id)), locale);
            }
        };
        return counts.stream()
                .map(count -> new Value(count.value(), words.apply(count.value()), count.hits()))
                .filter(value -> !value.label().isEmpty())
                .toList();
    }

    private Map<UUID, String> organisationNames(Collection<UUID> ids, Locale locale) {
        return directory.organisations(ids).values().stream()
                .collect(Collectors.toMap(
                        Organisation::id,
                        organisation -> cyrillic(locale) ? organisation.nameCyrillic() : organisation.nameLatin()));
    }

    private static String name(@Nullable Network network, Locale locale) {
        return network == null ? "" : cyrillic(locale) ? network.nameCyrillic() : network.nameLatin();
    }

    private String term(Kind kind, String code, Locale locale) {
        return vocabulary
                .find(kind, code)
                .map(term -> term.label(locale.toLanguageTag()))
                .orElse("");
    }

    private String words(String key, Locale locale) {
        String found = messages.getMessage(key, null, "", locale);
        return found == null ? "" : found;
    }

    private static List<UUID> ids(List<Count> counts) {
        return counts.stream().map(count -> UUID.fromString(count.value())).toList();
    }

    private static boolean cyrillic(Locale locale) {
        return locale.getScript().equals("Cyrl");
    }
}
