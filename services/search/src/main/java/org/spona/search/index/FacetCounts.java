package org.spona.search.index;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spona.platform.findable.Findable;
import org.spona.search.finding.Facet;
import org.spona.search.finding.SearchQuery;
import org.spona.search.finding.SearchResult.Count;

/**
 * How many hits each value of each facet would give, counted by a request of its own that scores nothing. What several things tell of
 * counts once. Of very many hits one in twenty is counted and the rest estimated.
 *
 * @param municipalities from how many the hits come; 0 when they are estimated, since rare ones may be missed
 */
record FacetCounts(Map<Facet, List<Count>> facets, long municipalities) {

    private static final String MUNICIPALITIES = "MUNICIPALITIES";

    /** Things that tell of something else; within a value, of how many different subjects. */
    private static final String TELLING = "telling";

    private static final String SUBJECTS = "subjects";

    private static final Aggregation SUBJECT =
            Aggregation.of(subjects -> subjects.cardinality(ids -> ids.field("subject")));

    /** All things are divided into so many parts; of 10,000 hits one part is 500, which tell a value to a few in a hundred. */
    private static final int SHARES = 20;

    private static final int VALUES = 50;

    /** Among so many are the municipalities that somebody looks for by name; there are fewer in the region. */
    private static final int ALL_MUNICIPALITIES = 2000;

    /** The part to which a thing belongs; things that tell of the same are in one. */
    static String share(Findable thing) {
        return Integer.toString(Math.floorMod(thing.subject().toString().hashCode(), SHARES));
    }

    /**
     * The request.
     *
     * @param hits all that a reader finds, whatever is chosen
     * @param estimated whether there are so many that a part of them is counted
     * @param telling whether some of them are known to tell of something else: else it is only counted how many do, see {@link #isTelling}
     */
    static SearchRequest request(String index, SearchQuery query, Query hits, boolean estimated, boolean telling) {
        Stream<Query> counted = estimated ? Stream.of(hits, Queries.term("share", "0")) : Stream.of(hits);
        Map<String, Aggregation> counts = counts(query, Map.of());
        counts.put(
                MUNICIPALITIES,
                among(
                        chosen(query, Stream.of(Facet.values())),
                        MUNICIPALITIES,
                        Aggregation.of(count -> count.cardinality(ids -> ids.field(Facet.MUNICIPALITY.field())))));
        counts.put(
                TELLING,
                Aggregation.of(those -> those.filter(of -> of.exists(exists -> exists.field("subjectId")))
                        .aggregations(telling ? counts(query, Map.of(SUBJECTS, SUBJECT)) : Map.of())));
        return SearchRequest.of(request -> request.index(index)
                .query(those -> those.bool(all -> all.filter(counted.toList())))
                .trackTotalHits(track -> track.enabled(false))
                .size(0)
                .aggregations(counts));
    }

    /** Whether some of the things that were counted tell of something else, so that more must be asked. */
    static boolean isTelling(SearchResponse<?> response) {
        return Objects.requireNonNull(response.aggregations().get(TELLING))
                        .filter()
                        .docCount()
                > 0;
    }

    /** What it was answered. */
    static FacetCounts of(SearchResponse<?> response, boolean estimated) {
        var counts = response.aggregations();
        var telling = Objects.requireNonNull(counts.get(TELLING)).filter().aggregations();
        int times = estimated ? SHARES : 1;
        Map<Facet, List<Count>> facets = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Map<String, Long> repeated = repeated(telling, facet);
            facets.put(
                    facet,
                    FacetQueries.values(counted(counts, facet.name()))
                            .map(value -> new Count(
                                    value.name(), times * (value.things() - repeated.getOrDefault(value.name(), 0L))))
                            .toList());
        }
        return new FacetCounts(
                facets,
                estimated ? 0 : counted(counts, MUNICIPALITIES).cardinality().value());
    }

    /** How many hits less there are than things that tell of them, by value. */
    private static Map<String, Long> repeated(Map<String, Aggregate> telling, Facet facet) {
        if (telling.isEmpty()) {
            return Map.of();
        }
        return FacetQueries.values(counted(telling, facet.name()))
                .collect(Collectors.toMap(
                        FacetQueries.Value::name,
                        value -> value.things()
                                - Objects.requireNonNull(value.within().get(SUBJECTS))
                                        .cardinality()
                                        .value()));
    }

    private static Map<String, Aggregation> counts(SearchQuery query, Map<String, Aggregation> within) {
        Map<String, Aggregation> counts = new HashMap<>();
        for (Facet facet : Facet.values()) {
            counts.put(
                    facet.name(),
                    among(
                            chosen(query, Stream.of(Facet.values()).filter(other -> other != facet)),
                            facet.name(),
                            FacetQueries.count(
                                    facet, within.isEmpty() ? values(facet, query) : ALL_MUNICIPALITIES, within)));
        }
        return counts;
    }

    private static int values(Facet facet, SearchQuery query) {
        return facet == Facet.MUNICIPALITY && !query.municipalityNamed().isEmpty() ? ALL_MUNICIPALITIES : VALUES;
    }

    /** Counts among what filters let through. */
    private static Aggregation among(List<Query> filters, String name, Aggregation counted) {
        return filters.isEmpty()
                ? counted
                : Aggregation.of(part -> part.filter(all -> all.bool(bool -> bool.filter(filters)))
                        .aggregations(name, counted));
    }

    /** The count, which may be inside a filter of the same name. */
    private static Aggregate counted(Map<String, Aggregate> aggregates, String name) {
        Aggregate counted = Objects.requireNonNull(aggregates.get(name));
        return counted.isFilter()
                ? Objects.requireNonNull(counted.filter().aggregations().get(name))
                : counted;
    }

    /** Filters by what is chosen of these facets. */
    static List<Query> chosen(SearchQuery query, Stream<Facet> facets) {
        Map<Facet, List<String>> chosen = query.filters().chosen();
        return facets.filter(facet -> !chosen.getOrDefault(facet, List.of()).isEmpty())
                .map(facet -> FacetQueries.having(facet, chosen.getOrDefault(facet, List.of())))
                .toList();
    }
}
