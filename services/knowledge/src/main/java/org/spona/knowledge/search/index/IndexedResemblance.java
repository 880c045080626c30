package org.spona.knowledge.search.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.knowledge.practice.PracticeContent;
import org.spona.knowledge.search.PracticeHit;
import org.spona.knowledge.search.SearchAway;
import org.spona.knowledge.search.similar.Resemblance;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.text.Markdown;
import org.springframework.stereotype.Component;

/** Asks the index what has the same telling words. */
@Component
class IndexedResemblance implements Resemblance {

    private static final int WORDS = 30;

    private final ElasticsearchClient elasticsearch;

    IndexedResemblance(ElasticsearchClient elasticsearch) {
        this.elasticsearch = elasticsearch;
    }

    /**
     * The text comes along: of a document that was written a moment ago the index finds no telling words by its id.
     */
    @Override
    public List<PracticeHit> like(UUID practiceId, PracticeContent content, int size, Reader reader) {
        List<Query> alike = Stream.of(
                        tellingWords("title", content.title(), "40%", 3f),
                        tellingWords("summary", content.summary(), "30%", 2f),
                        tellingWords("body", Markdown.toText(content.body()), "25%", 1f))
                .flatMap(Optional::stream)
                .toList();
        return alike.isEmpty()
                ? List.of()
                : ask(
                        Query.of(query -> query.bool(bool -> bool.must(words ->
                                        words.bool(any -> any.should(alike).minimumShouldMatch("1")))
                                .should(Queries.anyOf("topics", content.topics().stream()))
                                .should(Queries.anyOf("targetGroups", content.targetGroups().stream())))),
                        practiceId,
                        size,
                        reader);
    }

    /** The words of a text that others have too, but not many; empty when there is no text. */
    private static Optional<Query> tellingWords(String field, String text, String share, float boost) {
        return Optional.of(text)
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
    public List<PracticeHit> saying(String title, String summary, UUID except, int size, Reader reader) {
        return ask(
                Query.of(query -> query.bool(either -> either.minimumShouldMatch("1")
                        .should(mostWords("title", title, 3f))
                        .should(mostWords("summary", summary, 1f)))),
                except,
                size,
                reader);
    }

    private static Query mostWords(String field, String words, float boost) {
        return Query.of(query -> query.match(match ->
                match.field(field).query(words).minimumShouldMatch("2<75%").boost(boost)));
    }

    private List<PracticeHit> ask(Query query, UUID except, int size, Reader reader) {
        var request = SearchRequest.of(all -> all.index(PracticeIndex.READ)
                .query(those -> those.bool(bool -> bool.filter(PracticesReadable.by(reader))
                        .mustNot(not -> not.ids(ids -> ids.values(except.toString())))
                        .must(query)))
                .source(source -> source.filter(fields -> fields.excludes(SearchRequests.UNSHOWN)))
                .trackTotalHits(track -> track.enabled(false))
                .size(size));
        try {
            return elasticsearch.search(request, PracticeDocument.class).hits().hits().stream()
                    .flatMap(hit -> Stream.ofNullable(hit.source()).map(document -> IndexedSearch.hit(hit, document)))
                    .toList();
        } catch (IOException | ElasticsearchException away) {
            throw new SearchAway(away);
        }
    }
}
