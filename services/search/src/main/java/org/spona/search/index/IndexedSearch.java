package org.spona.search.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.TotalHits;
import co.elastic.clients.elasticsearch.core.search.TotalHitsRelation;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.web.PageOf;
import org.spona.search.finding.Facet;
import org.spona.search.finding.FoundThing;
import org.spona.search.finding.FoundThing.Marked;
import org.spona.search.finding.FoundThing.Reason;
import org.spona.search.finding.SearchQuery;
import org.spona.search.finding.SearchQuery.Order;
import org.spona.search.finding.SearchResult;
import org.spona.search.finding.SearchResult.Count;
import org.spona.search.finding.ThingSearch;

/** Asks the index. */
class IndexedSearch implements ThingSearch {

    /** With fewer hits than that, a search is widened to things that have not nearly all words. */
    private static final int FEW = 10;

    private static final Pattern BETWEEN = Pattern.compile(Marked.END + "(\\s+)" + Marked.START);

    private final ElasticsearchClient elasticsearch;
    private final Understanding understanding;
    private final Corrections corrections;
    private final String index;

    /** @param index name or alias of what is asked */
    IndexedSearch(ElasticsearchClient elasticsearch, Understanding understanding, String index) {
        this.elasticsearch = elasticsearch;
        this.understanding = understanding;
        this.corrections = new Corrections(elasticsearch, understanding, index);
        this.index = index;
    }

    @Override
    public SearchResult search(SearchQuery query, Reader reader) {
        ParsedQuery parsed = understanding.understand(query.q(), reader.networks());
        return IndexAnswer.of(() -> parsed.words().isEmpty()
                ? result(query, parsed, ask(query, parsed, MatchQuery.MOST, reader), MatchQuery.MOST, reader)
                : search(query, parsed, reader));
    }

    /** What is chosen besides, and which part is asked for, does not change what the words are taken for. */
    private SearchResult search(SearchQuery query, ParsedQuery parsed, Reader reader) throws IOException {
        SearchQuery first = query.withoutFilters();
        var response = ask(first, parsed, MatchQuery.MOST, reader);
        Set<Integer> missing = new MatchQuery(parsed).missing(response.hits().hits());
        boolean cited = !parsed.references().isEmpty();
        ParsedQuery meant = missing.isEmpty() || cited ? parsed : corrections.correct(parsed, missing, reader);
        boolean few = total(response) < FEW && query.sort() == Order.RELEVANCE && !cited;
        String least = few ? MatchQuery.ANY : MatchQuery.MOST;
        boolean same = meant.equals(parsed) && !few && first.equals(query);
        return result(query, meant, same ? response : ask(query, meant, least, reader), least, reader);
    }

    /** Things that tell of the same are few: only where there may be some the index is asked to see to it that they are one hit. */
    private SearchResponse<FindableDocument> ask(SearchQuery query, ParsedQuery parsed, String least, Reader reader)
            throws IOException {
        if (query.page() == 0) {
            var response = send(SearchRequests.of(index, query, parsed, least, reader, false));
            if (response.hits().hits().stream().noneMatch(IndexedSearch::tellsOfAnother)) {
                return response;
            }
        }
        return send(SearchRequests.of(index, query, parsed, least, reader, true));
    }

    private static boolean tellsOfAnother(Hit<FindableDocument> hit) {
        return hit.source() != null && hit.source().subjectId() != null;
    }

    private SearchResponse<FindableDocument> send(SearchRequest request) throws IOException {
        return elasticsearch.search(request, FindableDocument.class);
    }

    private static long total(SearchResponse<FindableDocument> response) {
        TotalHits total = response.hits().total();
        return total == null ? 0 : total.value();
    }

    private static boolean areMore(SearchResponse<FindableDocument> response) {
        TotalHits total = response.hits().total();
        return total != null && total.relation() == TotalHitsRelation.Gte;
    }

    private SearchResult result(
            SearchQuery query,
            ParsedQuery parsed,
            SearchResponse<FindableDocument> response,
            String least,
            Reader reader)
            throws IOException {
        Map<String, Map<String, List<String>>> marks =
                marks(parsed, response.hits().hits());
        List<FoundThing> hits = response.hits().hits().stream()
                .flatMap(hit -> Stream.ofNullable(hit.source()).map(document -> {
                    Marked marked = marked(marks.getOrDefault(hit.id(), Map.of()));
                    return hit(
                            hit,
                            document,
                            marked,
                            Reasons.of(parsed, hit.matchedQueries().keySet(), marked.words()));
                }))
                .toList();
        boolean more = areMore(response);
        FacetCounts counts = counts(query, SearchRequests.all(parsed, least, reader), response, more);
        return new SearchResult(
                new PageOf<>(
                        hits, more ? SearchRequests.COUNTED : hits(counts.facets(), query), query.page(), query.size()),
                more,
                counts.municipalities(),
                counts.facets(),
                Reasons.meant(parsed, hits));
    }

    /** Things that tell of the same are few: how many of a value do is asked only where there are some. */
    private FacetCounts counts(
            SearchQuery query, Query all, SearchResponse<FindableDocument> response, boolean estimated)
            throws IOException {
        boolean telling = response.hits().hits().stream().anyMatch(IndexedSearch::tellsOfAnother);
        var counted = send(FacetCounts.request(index, query, all, estimated, telling));
        return FacetCounts.of(
                telling || !FacetCounts.isTelling(counted)
                        ? counted
                        : send(FacetCounts.request(index, query, all, estimated, true)),
                estimated);
    }

    /** What of these hits is marked, by id and field. */
    private Map<String, Map<String, List<String>>> marks(ParsedQuery parsed, List<Hit<FindableDocument>> hits)
            throws IOException {
        return parsed.words().isEmpty() || hits.isEmpty()
                ? Map.of()
                : elasticsearch.search(SearchRequests.marks(index, parsed, hits), Void.class).hits().hits().stream()
                        .collect(Collectors.toMap(hit -> Objects.requireNonNull(hit.id()), Hit::highlight));
    }

    /** How many there are of the chosen kinds, or of all; what several things tell of counts once. */
    private static long hits(Map<Facet, List<Count>> facets, SearchQuery query) {
        List<String> kinds = query.filters().kinds();
        return facets.getOrDefault(Facet.KIND, List.of()).stream()
                .filter(kind -> kinds.isEmpty() || kinds.contains(kind.value()))
                .mapToLong(Count::hits)
                .sum();
    }

    static FoundThing hit(Hit<FindableDocument> hit, FindableDocument document, Marked marked, List<Reason> reasons) {
        Double score = hit.score();
        return new FoundThing(
                document.id(),
                document.kind(),
                document.externalId(),
                document.subjectId(),
                document.page(),
                Objects.requireNonNullElse(document.title(), ""),
                Objects.requireNonNullElse(document.summary(), ""),
                Objects.requireNonNullElse(document.language(), ""),
                document.topics(),
                document.targetGroups(),
                document.placeId(),
                document.organisationId(),
                document.networkId(),
                Objects.requireNonNullElse(document.country(), ""),
                document.periodFrom(),
                document.periodTo(),
                Objects.requireNonNullElse(document.publishedAt(), Instant.EPOCH),
                Objects.requireNonNullElse(document.adoptions(), 0),
                score == null ? 0 : score,
                marked,
                reasons);
    }

    private static Marked marked(Map<String, List<String>> highlights) {
        return new Marked(
                marked(highlights, "title").findFirst().orElse(""),
                Stream.of("summary", "text")
                        .flatMap(field -> marked(highlights, field))
                        .toList());
    }

    /** Of an excerpt over several paragraphs those with marked words, each by itself; marked words that stand beside each other are marked as one. */
    private static Stream<String> marked(Map<String, List<String>> highlights, String field) {
        return highlights.getOrDefault(field, List.of()).stream()
                .flatMap(text -> Stream.of(text.split(FindableDocuments.PARAGRAPH, -1)))
                .filter(text -> text.contains(Marked.START))
                .map(text -> BETWEEN.matcher(text).replaceAll(between -> between.group(1)));
    }
}
