package org.spona.knowledge.search.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
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
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.spona.knowledge.search.Facet;
import org.spona.knowledge.search.PracticeHit;
import org.spona.knowledge.search.PracticeHit.Marked;
import org.spona.knowledge.search.PracticeQuery;
import org.spona.knowledge.search.PracticeQuery.Order;
import org.spona.knowledge.search.PracticeSearch;
import org.spona.knowledge.search.SearchAway;
import org.spona.knowledge.search.SearchResult;
import org.spona.knowledge.search.SearchResult.Count;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.web.PageOf;

/** Asks the index. */
class IndexedSearch implements PracticeSearch {

    /** With fewer hits than that, a search is widened to practices that have not nearly all words. */
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
    public SearchResult search(PracticeQuery query, Reader reader) {
        Asked asked = understanding.understand(query.q(), reader.networks());
        try {
            if (asked.words().isEmpty()) {
                return result(query, asked, ask(query, asked, Fulfilment.MOST, reader));
            }
            return search(query, asked, reader);
        } catch (IOException | ElasticsearchException away) {
            throw new SearchAway(away);
        }
    }

    /** What is chosen besides, and which part is asked for, does not change what the words are taken for. */
    private SearchResult search(PracticeQuery query, Asked asked, Reader reader) throws IOException {
        PracticeQuery first = query.first(query.size());
        var response = ask(first, asked, Fulfilment.MOST, reader);
        Set<Integer> missing = new Fulfilment(asked).missing(response.hits().hits());
        Asked meant = missing.isEmpty() ? asked : corrections.correct(asked, missing, reader);
        boolean few = total(response) < FEW && query.sort() == Order.RELEVANCE;
        String least = few ? Fulfilment.ANY : Fulfilment.MOST;
        boolean same = meant.equals(asked) && !few && first.equals(query);
        return result(query, meant, same ? response : ask(query, meant, least, reader));
    }

    private SearchResponse<PracticeDocument> ask(PracticeQuery query, Asked asked, String least, Reader reader)
            throws IOException {
        return elasticsearch.search(SearchRequests.of(index, query, asked, least, reader), PracticeDocument.class);
    }

    private static long total(SearchResponse<PracticeDocument> response) {
        TotalHits total = response.hits().total();
        return total == null ? 0 : total.value();
    }

    private static SearchResult result(PracticeQuery query, Asked asked, SearchResponse<PracticeDocument> response) {
        List<PracticeHit> hits = response.hits().hits().stream()
                .flatMap(hit -> Stream.ofNullable(hit.source())
                        .map(document -> hit(hit, document)
                                .because(Reasons.of(
                                        asked,
                                        hit.matchedQueries().keySet(),
                                        marked(hit.highlight()).words()))))
                .toList();
        return new SearchResult(
                new PageOf<>(hits, total(response), query.page(), query.size()),
                counted(response, SearchRequests.MUNICIPALITIES).cardinality().value(),
                facets(response),
                Reasons.meant(asked, hits));
    }

    private static Map<Facet, List<Count>> facets(SearchResponse<PracticeDocument> response) {
        Map<Facet, List<Count>> facets = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            facets.put(
                    facet,
                    counted(response, facet.name()).sterms().buckets().array().stream()
                            .map(bucket -> new Count(bucket.key().stringValue(), bucket.docCount()))
                            .toList());
        }
        return facets;
    }

    /** The count, which may be inside a filter of the same name. */
    private static Aggregate counted(SearchResponse<PracticeDocument> response, String name) {
        Aggregate counted = Objects.requireNonNull(response.aggregations().get(name));
        return counted.isFilter()
                ? Objects.requireNonNull(counted.filter().aggregations().get(name))
                : counted;
    }

    static PracticeHit hit(Hit<PracticeDocument> hit, PracticeDocument document) {
        Double score = hit.score();
        return new PracticeHit(
                UUID.fromString(Objects.requireNonNull(hit.id())),
                document.externalId(),
                Objects.requireNonNullElse(document.title(), ""),
                Objects.requireNonNullElse(document.summary(), ""),
                Objects.requireNonNullElse(document.language(), ""),
                document.topics(),
                document.targetGroups(),
                document.municipalityId(),
                document.organisationId(),
                document.networkId(),
                Objects.requireNonNullElse(document.country(), ""),
                document.periodFrom(),
                document.periodTo(),
                Objects.requireNonNullElse(document.publishedAt(), Instant.EPOCH),
                Objects.requireNonNullElse(document.adoptions(), 0),
                score == null ? 0 : score,
                marked(hit.highlight()),
                List.of());
    }

    private static Marked marked(Map<String, List<String>> highlights) {
        return new Marked(
                marked(highlights, "title").findFirst().orElse(""),
                Stream.of("summary", "body")
                        .flatMap(field -> marked(highlights, field))
                        .toList());
    }

    /** Marked words that stand beside each other are marked as one. */
    private static Stream<String> marked(Map<String, List<String>> highlights, String field) {
        return highlights.getOrDefault(field, List.of()).stream()
                .map(text -> BETWEEN.matcher(text).replaceAll(between -> between.group(1)));
    }
}
