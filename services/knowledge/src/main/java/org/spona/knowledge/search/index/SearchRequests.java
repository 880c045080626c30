package org.spona.knowledge.search.index;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
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
import org.spona.knowledge.search.PracticeQuery.Order;
import org.spona.platform.tenancy.Reader;

/** Turns a search into a request to the index. */
final class SearchRequests {

    /** The aggregation that counts municipalities. */
    static final String MUNICIPALITIES = "MUNICIPALITIES";

    private static final int FACET_VALUES = 50;
    private static final List<String> TEXT = List.of("title^4", "summary^2", "names^2", "terms^2", "body");
    private static final List<String> EXACT = List.of("title.exact^4", "summary.exact^2", "body.exact");

    private SearchRequests() {}

    static SearchRequest of(PracticeQuery query, Reader reader) {
        return SearchRequest.of(request -> request.index(PracticeIndex.READ)
                .query(all -> all.bool(
                        bool -> bool.filter(PracticesReadable.by(reader)).must(words(query.q()))))
                .postFilter(chosen(query, Stream.of(Facet.values()).toList()))
                .aggregations(aggregations(query))
                .highlight(highlight())
                .sort(order(query))
                .trackTotalHits(track -> track.enabled(true))
                .source(source -> source.filter(fields -> fields.excludes("body", "names", "terms")))
                .from(query.page() * query.size())
                .size(query.size()));
    }

    /** All words in some form and field, or nearly; a slip of the finger counts less, the exact words more. */
    private static Query words(String q) {
        if (q.isEmpty()) {
            return Query.of(query -> query.matchAll(all -> all));
        }
        return Query.of(query -> query.bool(bool -> bool.must(must -> must.bool(found -> found.minimumShouldMatch("1")
                        .should(in -> in.multiMatch(match -> match.query(q)
                                .fields(TEXT)
                                .type(TextQueryType.CrossFields)
                                .operator(Operator.Or)
                                .minimumShouldMatch("2<75%")))
                        .should(in -> in.multiMatch(match -> match.query(q)
                                .fields(TEXT)
                                .type(TextQueryType.BestFields)
                                .minimumShouldMatch("2<75%")
                                .fuzziness("AUTO:4,8")
                                .prefixLength(1)
                                .boost(0.3f)))))
                .should(in ->
                        in.multiMatch(match -> match.query(q).fields(EXACT).boost(0.5f)))
                .should(in -> in.multiMatch(match -> match.query(q)
                        .fields("title^4", "summary^2", "body")
                        .type(TextQueryType.Phrase)
                        .slop(2)))));
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
        SortOptions newest = SortOptions.of(
                sort -> sort.field(field -> field.field("publishedAt").order(SortOrder.Desc)));
        return query.sort() == Order.NEWEST
                ? List.of(newest)
                : List.of(SortOptions.of(sort -> sort.score(score -> score.order(SortOrder.Desc))), newest);
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
