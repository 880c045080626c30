package org.spona.search.index;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.FieldSuggester;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterType;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.Rescore;
import co.elastic.clients.util.NamedValue;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spona.platform.tenancy.Reader;
import org.spona.search.finding.Facet;
import org.spona.search.finding.FoundThing.Marked;
import org.spona.search.finding.SearchQuery;
import org.spona.search.finding.SearchQuery.Order;

/** Turns a search into a request to the index. */
final class SearchRequests {

    /** Up to so many hits are counted. */
    static final int COUNTED = 10_000;

    /** So many of the best are looked at closely; more than anybody pages through. */
    private static final int BEST = 100;

    private static final int PROBE = 30;

    /** What is only there to be found by. */
    static final List<String> UNSHOWN = List.of(
            "text", "names", "places", "terms", "titleExpressions", "neighbours", "references", "share", "year");

    private SearchRequests() {}

    /** All that a reader finds, whatever is chosen besides. */
    static Query all(ParsedQuery parsed, String least, Reader reader) {
        return ReaderFilter.among(
                reader, parsed.words().isEmpty() ? Queries.everything() : new MatchQuery(parsed).filter(least));
    }

    /**
     * The request for the hits of a query.
     *
     * @param least how many of its words must be fulfilled, see {@link MatchQuery}
     * @param once whether of things that tell of the same only the best is a hit; costs the index more
     */
    static SearchRequest of(
            String index, SearchQuery query, ParsedQuery parsed, String least, Reader reader, boolean once) {
        return SearchRequest.of(request -> {
            request.index(index)
                    .query(those -> those.bool(bool -> bool.filter(ReaderFilter.by(reader))
                            .filter(FacetCounts.chosen(query, Stream.of(Facet.values())))
                            .must(parsed.words().isEmpty() ? Queries.everything() : new MatchQuery(parsed).of(least))))
                    .trackTotalHits(track -> track.count(COUNTED))
                    .source(source -> source.filter(fields -> fields.excludes(UNSHOWN)))
                    .from(query.page() * query.size())
                    .size(query.size());
            if (once) {
                request.collapse(same -> same.field("subject"));
            }
            return query.sort() == Order.RELEVANCE && !parsed.words().isEmpty()
                    ? request.rescore(closely(parsed))
                    : request.sort(order(query));
        });
    }

    /** The request for what of some hits is marked. */
    static SearchRequest marks(String index, ParsedQuery parsed, Collection<Hit<FindableDocument>> hits) {
        Set<String> expressions = hits.stream()
                .flatMap(hit -> Stream.ofNullable(hit.source()))
                .flatMap(document -> document.expressions().stream())
                .collect(Collectors.toSet());
        return SearchRequest.of(request -> request.index(index)
                .query(these -> these.ids(ids -> ids.values(hits.stream()
                        .flatMap(hit -> Stream.ofNullable(hit.id()))
                        .toList())))
                .trackTotalHits(track -> track.enabled(false))
                .source(source -> source.fetch(false))
                .size(hits.size())
                .highlight(highlight(new MatchQuery(parsed).inText(expressions))));
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
