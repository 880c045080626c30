package org.spona.search.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.platform.findable.ThingKey;
import org.spona.platform.tenancy.Reader;
import org.spona.search.finding.FoundThing;
import org.spona.search.similar.Similarity;
import org.springframework.stereotype.Component;

/** Asks the index what has the same telling words. */
@Component
class IndexedSimilarity implements Similarity {

    private static final int WORDS = 30;

    private final ElasticsearchClient elasticsearch;

    IndexedSimilarity(ElasticsearchClient elasticsearch) {
        this.elasticsearch = elasticsearch;
    }

    /** The text is asked for first: of a document that was written a moment ago the index finds no telling words by its id. */
    @Override
    public List<FoundThing> like(ThingKey thing, int size, Reader reader) {
        return document(thing)
                .flatMap(IndexedSimilarity::alike)
                .map(query -> ask(query, thing, size, reader))
                .orElse(List.of());
    }

    private Optional<FindableDocument> document(ThingKey thing) {
        return IndexAnswer.of(() -> Optional.ofNullable(elasticsearch
                .get(get -> get.index(FindableIndex.READ).id(thing.toString()), FindableDocument.class)
                .source()));
    }

    private static Optional<Query> alike(FindableDocument document) {
        List<Query> alike = Stream.of(
                        tellingWords("title", document.title(), "40%", 3f),
                        tellingWords("summary", document.summary(), "30%", 2f),
                        tellingWords("text", document.text(), "25%", 1f))
                .flatMap(Optional::stream)
                .toList();
        return alike.isEmpty()
                ? Optional.empty()
                : Optional.of(Query.of(query -> query.bool(bool -> bool.must(
                                words -> words.bool(any -> any.should(alike).minimumShouldMatch("1")))
                        .should(Queries.anyOf("topics", document.topics().stream()))
                        .should(Queries.anyOf("targetGroups", document.targetGroups().stream())))));
    }

    /** The words of a text that others have too, but not many; empty when there is no text. */
    private static Optional<Query> tellingWords(String field, @Nullable String text, String share, float boost) {
        return Optional.ofNullable(text)
                .filter(words -> !words.isBlank())
                .map(words -> Query.of(query -> query.moreLikeThis(like -> like.fields(field)
                        .like(one -> one.text(words))
                        .minTermFreq(1)
                        .minDocFreq(2)
                        .minWordLength(3)
                        .maxQueryTerms(WORDS)
                        .minimumShouldMatch(share)
                        .boost(boost))));
    }

    @Override
    public List<FoundThing> saying(ThingKey draft, String title, String summary, int size, Reader reader) {
        return ask(
                Query.of(query -> query.bool(either -> either.minimumShouldMatch("1")
                        .should(mostWords("title", title, 3f))
                        .should(mostWords("summary", summary, 1f)))),
                draft,
                size,
                reader);
    }

    private static Query mostWords(String field, String words, float boost) {
        return Query.of(query -> query.match(match ->
                match.field(field).query(words).minimumShouldMatch("2<75%").boost(boost)));
    }

    private List<FoundThing> ask(Query query, ThingKey except, int size, Reader reader) {
        var request = SearchRequest.of(all -> all.index(FindableIndex.READ)
                .query(those ->
                        those.bool(bool -> bool.filter(ReaderFilter.by(reader), Queries.term("kind", except.kind()))
                                .mustNot(not -> not.ids(ids -> ids.values(except.toString())))
                                .must(query)))
                .source(source -> source.filter(fields -> fields.excludes(SearchRequests.UNSHOWN)))
                .trackTotalHits(track -> track.enabled(false))
                .size(size));
        return IndexAnswer.of(() -> elasticsearch.search(request, FindableDocument.class).hits().hits().stream()
                .flatMap(hit ->
                        Stream.ofNullable(hit.source()).map(document -> IndexedSearch.hit(hit, document, List.of())))
                .toList());
    }
}
