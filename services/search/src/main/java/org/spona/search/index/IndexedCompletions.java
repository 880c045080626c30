package org.spona.search.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.spona.platform.tenancy.Reader;
import org.spona.search.completion.Completions;
import org.spona.search.finding.SearchResult.Count;
import org.springframework.stereotype.Component;

/** Asks the index for titles and names that begin with what is typed: one request, and the reader rule in each of its parts. */
@Component
class IndexedCompletions implements Completions {

    private static final String PLACES = "places";
    private static final String TOPICS = "topics";
    private static final int TITLES = 8;
    private static final int VALUES = 20;

    private final ElasticsearchClient elasticsearch;

    IndexedCompletions(ElasticsearchClient elasticsearch) {
        this.elasticsearch = elasticsearch;
    }

    @Override
    public Found find(String typed, Collection<String> topics, Reader reader) {
        return IndexAnswer.of(() -> {
            var response = elasticsearch.search(request(typed, topics, reader), FindableDocument.class);
            return new Found(
                    response.hits().hits().stream()
                            .flatMap(IndexedCompletions::title)
                            .toList(),
                    counts(response, PLACES),
                    counts(response, TOPICS).stream()
                            .filter(count -> topics.contains(count.value()))
                            .toList());
        });
    }

    /** Titles are the hits; places and topics are counted beside them, in whatever titles. */
    private static SearchRequest request(String typed, Collection<String> topics, Reader reader) {
        return SearchRequest.of(request -> request.index(FindableIndex.READ)
                .query(ReaderFilter.among(reader, begins(typed, "title.folded^2", "title")))
                .aggregations(PLACES, among(ReaderFilter.among(reader, begins(typed, "names.folded")), "placeId"))
                .aggregations(TOPICS, among(ReaderFilter.among(reader, having(topics)), "topics"))
                .source(source -> source.filter(fields ->
                        fields.includes("id", "kind", "organisationId", "withdrawn", "title", "language", "subjectId")))
                .collapse(same -> same.field("subject"))
                .trackTotalHits(track -> track.enabled(false))
                .size(TITLES));
    }

    private static Aggregation among(Query those, String field) {
        return Aggregation.of(all -> all.global(global -> global)
                .aggregations(
                        field,
                        Aggregation.of(part -> part.filter(those)
                                .aggregations(
                                        field,
                                        values -> values.terms(
                                                terms -> terms.field(field).size(VALUES))))));
    }

    private static Query begins(String typed, String... fields) {
        return Query.of(query -> query.multiMatch(match -> match.query(typed)
                .type(TextQueryType.BoolPrefix)
                .operator(Operator.And)
                .fields(List.of(fields))));
    }

    private static Query having(Collection<String> topics) {
        return Queries.anyOf("topics", topics.stream());
    }

    private static Stream<Title> title(Hit<FindableDocument> hit) {
        FindableDocument document = hit.source();
        return document == null
                ? Stream.empty()
                : Stream.of(new Title(
                        Objects.requireNonNullElse(document.subjectId(), document.id()),
                        document.kind(),
                        Objects.requireNonNullElse(document.title(), ""),
                        Objects.requireNonNullElse(document.language(), "")));
    }

    private static List<Count> counts(SearchResponse<FindableDocument> response, String name) {
        String field = name.equals(PLACES) ? "placeId" : "topics";
        var global = Objects.requireNonNull(response.aggregations().get(name)).global();
        var filtered = Objects.requireNonNull(global.aggregations().get(field)).filter();
        return Objects.requireNonNull(filtered.aggregations().get(field)).sterms().buckets().array().stream()
                .map(bucket -> new Count(bucket.key().stringValue(), bucket.docCount()))
                .toList();
    }
}
