package org.spona.knowledge.search.index;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterType;
import co.elastic.clients.util.NamedValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.spona.knowledge.search.Facet;
import org.spona.knowledge.search.PracticeHit.Marked;
import org.spona.knowledge.search.PracticeQuery;
import org.spona.platform.tenancy.Reader;

/** Turns a search into a request to the index. */
final class SearchRequests {

    /** The aggregation that counts municipalities. */
    static final String MUNICIPALITIES = "MUNICIPALITIES";

    private static final int FACET_VALUES = 50;

    private SearchRequests() {}

    /**
     * The request for hits, counts and facets of a query.
     *
     * @param least how many of its words must be fulfilled, see {@link Relevance}
     */
    static SearchRequest of(String index, PracticeQuery query, Asked asked, String least, Reader reader) {
        return SearchRequest.of(request -> request.index(index)
                .query(all -> all.bool(bool -> bool.filter(PracticesReadable.by(reader))
                        .must(
                                asked.words().isEmpty()
                                        ? Query.of(any -> any.matchAll(match -> match))
                                        : new Relevance(asked, least).query())))
                .postFilter(chosen(query, Stream.of(Facet.values()).toList()))
                .aggregations(aggregations(query))
                .highlight(highlight())
                .sort(order(query))
                .trackTotalHits(track -> track.enabled(true))
                .source(source -> source.filter(fields -> fields.excludes("body", "names", "places", "terms")))
                .from(query.page() * query.size())
                .size(query.size()));
    }

    private static Map<String, Aggregation> aggregations(PracticeQuery query) {
        Map<String, Aggregation> aggregations = new HashMap<>();
        for (Facet facet : Facet.values()) {
            List<Facet> others =
                    Stream.of(Facet.values()).filter(other -> other != facet).toList();
            aggregations.put(
                    facet.name(),
                    Aggregation.of(part -> part.filter(chosen(query, others))
                            .aggregations(
                                    facet.name(),
                                    values -> values.terms(
                                            terms -> terms.field(field(facet)).size(FACET_VALUES)))));
        }
        aggregations.put(
                MUNICIPALITIES,
                Aggregation.of(part -> part.filter(
                                chosen(query, Stream.of(Facet.values()).toList()))
                        .aggregations(
                                MUNICIPALITIES,
                                count -> count.cardinality(ids -> ids.field(field(Facet.MUNICIPALITY))))));
        return aggregations;
    }

    private static Query chosen(PracticeQuery query, List<Facet> facets) {
        List<Query> filters = facets.stream()
                .filter(facet -> !query.chosen().getOrDefault(facet, List.of()).isEmpty())
                .map(facet -> Query.of(filter -> filter.terms(terms -> terms.field(field(facet))
                        .terms(values -> values.value(query.chosen().getOrDefault(facet, List.of()).stream()
                                .map(FieldValue::of)
                                .toList())))))
                .toList();
        return filters.isEmpty()
                ? Query.of(all -> all.matchAll(match -> match))
                : Query.of(all -> all.bool(bool -> bool.filter(filters)));
    }

    private static Highlight highlight() {
        return Highlight.of(highlight -> highlight
                .type(HighlighterType.Unified)
                .preTags(Marked.START)
                .postTags(Marked.END)
                .fields(List.of(
                        NamedValue.of("title", excerpt(0)),
                        NamedValue.of("summary", excerpt(1)),
                        NamedValue.of("body", excerpt(1)))));
    }

    private static HighlightField excerpt(int fragments) {
        return HighlightField.of(field -> field.numberOfFragments(fragments).fragmentSize(160));
    }

    private static List<SortOptions> order(PracticeQuery query) {
        SortOptions newest = by("publishedAt");
        SortOptions best = SortOptions.of(sort -> sort.score(score -> score.order(SortOrder.Desc)));
        return switch (query.sort()) {
            case RELEVANCE -> List.of(best, newest);
            case NEWEST -> List.of(newest);
            case ADOPTED -> List.of(by("adoptions"), best, newest);
        };
    }

    /** The largest first, and what has none last. */
    private static SortOptions by(String field) {
        return SortOptions.of(sort ->
                sort.field(order -> order.field(field).order(SortOrder.Desc).missing("_last")));
    }

    private static String field(Facet facet) {
        return switch (facet) {
            case COUNTRY -> "country";
            case MUNICIPALITY -> "municipalityId";
            case TOPIC -> "topics";
            case TARGET_GROUP -> "targetGroups";
            case LANGUAGE -> "language";
            case NETWORK -> "networkId";
        };
    }
}
