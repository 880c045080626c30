package org.spona.search.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.TotalHits;
import java.io.IOException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
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
                ? result(query, parsed, ask(query, parsed, MatchQuery.MOST, reader))
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
        return result(query, meant, same ? response : ask(query, meant, least, reader));
    }

    private SearchResponse<FindableDocument> ask(SearchQuery query, ParsedQuery parsed, String least, Reader reader)
            throws IOException {
        return elasticsearch.search(SearchRequests.of(index, query, parsed, least, reader), FindableDocument.class);
    }

    private static long total(SearchResponse<FindableDocument> response) {
        TotalHits total = response.hits().total();
        return total == null ? 0 : total.value();
    }

    private static SearchResult result(
            SearchQuery query, ParsedQuery parsed, SearchResponse<FindableDocument> response) {
        List<FoundThing> hits = response.hits().hits().stream()
                .flatMap(hit -> Stream.ofNullable(hit.source())
                        .map(document -> hit(
                                hit,
                                document,
                                Reasons.of(
                                        parsed,
                                        hit.matchedQueries().keySet(),
                                        marked(hit.highlight()).words()))))
                .toList();
        Map<Facet, List<Count>> facets = facets(response);
        return new SearchResult(
                new PageOf<>(hits, hits(facets, query), query.page(), query.size()),
                counted(response, SearchRequests.MUNICIPALITIES).cardinality().value(),
                facets,
                Reasons.meant(parsed, hits));
    }

    /** How many there are of the chosen kinds, or of all; what several things tell of counts once. */
    private static long hits(Map<Facet, List<Count>> facets, SearchQuery query) {
        List<String> kinds = query.filters().kinds();
        return facets.getOrDefault(Facet.KIND, List.of()).stream()
                .filter(kind -> kinds.isEmpty() || kinds.contains(kind.value()))
                .mapToLong(Count::hits)
                .sum();
    }

    private static Count count(StringTermsBucket value) {
        var within = value.aggregations();
        Double told = Objects.requireNonNull(within.get(SearchRequests.TOLD))
                .valueCount()
                .value();
        long subjects = Objects.requireNonNull(within.get(SearchRequests.SUBJECTS))
                .cardinality()
                .value();
        return new Count(
                value.key().stringValue(),
                value.docCount() - Objects.requireNonNullElse(told, 0.0).longValue() + subjects);
    }

    private static Map<Facet, List<Count>> facets(SearchResponse<FindableDocument> response) {
        Map<Facet, List<Count>> facets = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            facets.put(
                    facet,
                    counted(response, facet.name()).sterms().buckets().array().stream()
                            .map(IndexedSearch::count)
                            .toList());
        }
        return facets;
    }

    /** The count, which may be inside a filter of the same name. */
    private static Aggregate counted(SearchResponse<FindableDocument> response, String name) {
        Aggregate counted = Objects.requireNonNull(response.aggregations().get(name));
        return counted.isFilter()
                ? Objects.requireNonNull(counted.filter().aggregations().get(name))
                : counted;
    }

    static FoundThing hit(Hit<FindableDocument> hit, FindableDocument document, List<Reason> reasons) {
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
                marked(hit.highlight()),
                reasons);
    }

    private static Marked marked(Map<String, List<String>> highlights) {
        return new Marked(
                marked(highlights, "title").findFirst().orElse(""),
                Stream.of("summary", "text")
                        .flatMap(field -> marked(highlights, field))
                        .toList());
    }

    /** Marked words that stand beside each other are marked as one. */
    private static Stream<String> marked(Map<String, List<String>> highlights, String field) {
        return highlights.getOrDefault(field, List.of()).stream()
                .map(text -> BETWEEN.matcher(text).replaceAll(between -> between.group(1)));
    }
}
