package org.spona.search.finding;

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
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Network;
import org.spona.platform.directory.Organisation;
import org.spona.search.finding.SearchResult.Count;
import org.spona.search.words.FoldedWords;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words for what a search found, in the language and script of the page. */
@Component
public class Labelling {

    /**
     * A value of a facet with its words.
     *
     * @param hits how many things it would give
     */
    public record Value(String value, String label, long hits) {}

    /** So many municipalities are offered at once. */
    private static final int MOST = 50;

    private final Directory directory;
    private final FacetTerms terms;
    private final MessageSource messages;

    Labelling(Directory directory, FacetTerms terms, MessageSource messages) {
        this.directory = directory;
        this.terms = terms;
        this.messages = messages;
    }

    /** The names of the organisations and places of hits, by id. */
    public Map<UUID, String> organisations(Collection<FoundThing> hits, Locale locale) {
        return organisationNames(
                hits.stream()
                        .flatMap(hit -> Stream.of(hit.organisationId(), hit.placeId()))
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()),
                locale);
    }

    /** The labels of topics. */
    public List<String> topics(List<String> codes, Locale locale) {
        return codes.stream()
                .map(code -> terms.label(Facet.TOPIC, code, locale))
                .filter(label -> !label.isEmpty())
                .toList();
    }

    /** The values of facets with their labels; values that no longer mean anything are left out. */
    public Map<Facet, List<Value>> of(Map<Facet, List<Count>> facets, Locale locale) {
        Map<Facet, List<Value>> labelled = new EnumMap<>(Facet.class);
        facets.forEach((facet, counts) -> labelled.put(facet, label(facet, counts, locale)));
        return labelled;
    }

    /** The same; of municipalities that were looked for by name those that are called so, and those that were chosen. */
    public Map<Facet, List<Value>> of(Map<Facet, List<Count>> facets, SearchQuery query, Locale locale) {
        Map<Facet, List<Value>> labelled = of(facets, locale);
        FoldedWords name = FoldedWords.of(query.municipalityNamed());
        if (!name.words().isEmpty()) {
            labelled.computeIfPresent(
                    Facet.MUNICIPALITY,
                    (facet, values) -> values.stream()
                            .filter(value -> query.filters().of(facet).contains(value.value())
                                    || name.begins(FoldedWords.of(value.label())))
                            .limit(MOST)
                            .toList());
        }
        return labelled;
    }

    private List<Value> label(Facet facet, List<Count> counts, Locale locale) {
        Function<String, String> words = switch (facet) {
            case COUNTRY -> code -> words("country." + code, locale);
            case LANGUAGE -> code -> words("language." + code, locale);
            case STATUS -> code -> words("search.status." + code, locale);
            case YEAR -> year -> year;
            case KIND, JURISDICTION, TOPIC, TARGET_GROUP -> code -> terms.label(facet, code, locale);
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
