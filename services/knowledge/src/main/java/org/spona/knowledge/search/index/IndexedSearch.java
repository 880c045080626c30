package org.spona.knowledge.search.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.TotalHits;
import java.io.IOException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.knowledge.search.Facet;
import org.spona.knowledge.search.PracticeHit;
import org.spona.knowledge.search.PracticeHit.Marked;
import org.spona.knowledge.search.PracticeQuery;
import org.spona.knowledge.search.PracticeSearch;
import org.spona.knowledge.search.SearchAway;
import org.spona.knowledge.search.SearchResult;
import org.spona.knowledge.search.SearchResult.Count;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.web.PageOf;
import org.springframework.stereotype.Component;

/** Asks the index. */
@Component
class IndexedSearch implements PracticeSearch {

    private final ElasticsearchClient elasticsearch;

    IndexedSearch(ElasticsearchClient elasticsearch) {
        this.elasticsearch = elasticsearch;
    }

    @Override
    public SearchResult search(PracticeQuery query, Reader reader) {
        SearchRequest request = SearchRequests.of(query, reader);
        try {
            return result(query, elasticsearch.search(request, PracticeDocument.class));
        } catch (IOException | ElasticsearchException away) {
            throw new SearchAway(away);
        }
    }

    private static SearchResult result(PracticeQuery query, SearchResponse<PracticeDocument> response) {
        TotalHits total = response.hits().total();
        List<PracticeHit> hits = response.hits().hits().stream()
                .flatMap(hit -> Stream.ofNullable(hit.source()).map(document -> hit(hit, document)))
                .toList();
        return new SearchResult(
                new PageOf<>(hits, total == null ? 0 : total.value(), query.page(), query.size()),
                counted(response, SearchRequests.MUNICIPALITIES).cardinality().value(),
                facets(response));
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

    /** The count inside the filter of the same name. */
    private static Aggregate counted(SearchResponse<PracticeDocument> response, String name) {
        Aggregate filter = Objects.requireNonNull(response.aggregations().get(name));
        return Objects.requireNonNull(filter.filter().aggregations().get(name));
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
                marked(hit.highlight()));
    }

    private static Marked marked(Map<String, List<String>> highlights) {
        return new Marked(
                highlights.getOrDefault("title", List.of()).stream().findFirst().orElse(""),
                Stream.of("summary", "body")
                        .flatMap(field -> highlights.getOrDefault(field, List.of()).stream())
                        .toList());
    }
}
