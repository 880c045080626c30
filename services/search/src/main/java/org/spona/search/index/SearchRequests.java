package org.spona.search.index;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.FieldSuggester;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterType;
import co.elastic.clients.elasticsearch.core.search.Rescore;
import co.elastic.clients.util.NamedValue;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.spona.platform.tenancy.Reader;
import org.spona.search.finding.Facet;
import org.spona.search.finding.FoundThing.Marked;
import org.spona.search.finding.SearchQuery;
import org.spona.search.finding.SearchQuery.Order;

/** Turns a search into a request to the index. */
final class SearchRequests {

    /** The aggregation that counts municipalities. */
    static final String MUNICIPALITIES = "MUNICIPALITIES";

    /** Within a value: how many different subjects its things tell of that are not themselves what they tell of, and how many things do so. */
    static final String SUBJECTS = "subjects";

    static final String TOLD = "told";

    private static final String SUBJECT = "subjectId";

    private static final int FACET_VALUES = 50;

    /** Among so many are the municipalities that somebody looks for by name; there are fewer in the region. */
    private static final int ALL_MUNICIPALITIES = 2000;

    /** So many of the best are looked at closely; more than anybody pages through. */
    private static final int BEST = 200;

    private static final int PROBE = 30;

    /** What is only there to be found by. */
    static final List<String> UNSHOWN = List.of("text", "names", "places", "terms", "neighbours", "references");

    private SearchRequests() {}

    /**
     * The request for hits, counts and facets of a query.
     *
     * @param least how many of its words must be fulfilled, see {@link MatchQuery}
     */
    static SearchRequest of(String index, SearchQuery query, ParsedQuery parsed, String least, Reader reader) {
        return SearchRequest.of(request -> {
            request.index(index)
                    .query(ReaderFilter.among(
                            reader, parsed.words().isEmpty() ? Queries.everything() : new MatchQuery(parsed).of(least)))
                    .collapse(same -> same.field("subject"))
                    .aggregations(aggregations(query))
                    .trackTotalHits(track -> track.enabled(true))
                    .source(source -> source.filter(fields -> fields.excludes(UNSHOWN)))
                    .from(query.page() * query.size())
                    .size(query.size());
            List<Query> filters = chosen(query, Stream.of(Facet.values()));
            if (!filters.isEmpty()) {
                request.postFilter(all -> all.bool(bool -> bool.filter(filters)));
            }
            if (!parsed.words().isEmpty()) {
                request.highlight(highlight(new MatchQuery(parsed).inText()));
            }
            return query.sort() == Order.RELEVANCE && !parsed.words().isEmpty()
                    ? request.rescore(closely(parsed))
                    : request.sort(order(query));
        });
    }

    /**
     * The request for some hits that have at least one of these words, to see which of them a reader's things have at all, and for
     * words of the index beside them.
     */
    static SearchRequest probe(
            String index,
            ParsedQuery parsed,
            Collection<Integer> words,
            Reader reader,
            Map<String, FieldSuggester> suggesters) {
        return SearchRequest.of(request -> request.index(index)
                .query(ReaderFilter.among(reader, new MatchQuery(parsed).ofAny(words)))
                .trackTotalHits(track -> track.enabled(false))
                .source(source -> source.fetch(false))
                .size(PROBE)
                .suggest(near -> near.suggesters(suggesters)));
    }

    private static Rescore closely(ParsedQuery parsed) {
        return Rescore.of(
                rescore -> rescore.windowSize(BEST).query(again -> again.query(new Relevance(parsed).query())));
    }

    private static Map<String, Aggregation> aggregations(SearchQuery query) {
        Map<String, Aggregation> aggregations = new HashMap<>();
        for (Facet facet : Facet.values()) {
            var values = Aggregation.of(count -> count.terms(
                            terms -> terms.field(facet.field()).size(values(facet, query)))
                    .aggregations(SUBJECTS, of -> of.cardinality(ids -> ids.field(SUBJECT)))
                    .aggregations(TOLD, of -> of.valueCount(ids -> ids.field(SUBJECT))));
            aggregations.put(
                    facet.name(),
                    among(
                            chosen(query, Stream.of(Facet.values()).filter(other -> other != facet)),
                            facet.name(),
                            values));
        }
        var municipalities = Aggregation.of(count -> count.cardinality(ids -> ids.field(Facet.MUNICIPALITY.field())));
        aggregations.put(
                MUNICIPALITIES, among(chosen(query, Stream.of(Facet.values())), MUNICIPALITIES, municipalities));
        return aggregations;
    }

    private static int values(Facet facet, SearchQuery query) {
        return facet == Facet.MUNICIPALITY && !query.municipalityNamed().isEmpty() ? ALL_MUNICIPALITIES : FACET_VALUES;
    }

    /** Counts among what filters let through. */
    private static Aggregation among(List<Query> filters, String name, Aggregation counted) {
        return filters.isEmpty()
                ? counted
                : Aggregation.of(part -> part.filter(all -> all.bool(bool -> bool.filter(filters)))
                        .aggregations(name, counted));
    }

    /** Filters by what is chosen of these facets. */
    private static List<Query> chosen(SearchQuery query, Stream<Facet> facets) {
        Map<Facet, List<String>> chosen = query.filters().chosen();
        return facets.filter(facet -> !chosen.getOrDefault(facet, List.of()).isEmpty())
                .map(facet -> Queries.anyOf(facet.field(), chosen.getOrDefault(facet, List.of()).stream()))
                .toList();
    }

    /** Words are looked for in one field and marked in others. */
    private static Highlight highlight(Query words) {
        return Highlight.of(highlight -> highlight
                .type(HighlighterType.Unified)
                .highlightQuery(words)
                .requireFieldMatch(false)
                .preTags(Marked.START)
                .postTags(Marked.END)
                .fields(List.of(
                        NamedValue.of("title", excerpt(0)),
                        NamedValue.of("summary", excerpt(1)),
                        NamedValue.of("text", excerpt(1)))));
    }

    private static HighlightField excerpt(int fragments) {
        return HighlightField.of(field -> field.numberOfFragments(fragments).fragmentSize(160));
    }

    private static List<SortOptions> order(SearchQuery query) {
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
}
