package org.spona.knowledge.search.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.knowledge.search.PracticeHit;
import org.spona.knowledge.search.SearchAway;
import org.spona.knowledge.search.similar.Resemblance;
import org.spona.platform.tenancy.Reader;
import org.springframework.stereotype.Component;

/** Asks the index what has the same telling words. */
@Component
class IndexedResemblance implements Resemblance {

    private static final List<String> FIELDS = List.of("title", "summary", "terms", "body");
    private static final int WORDS = 30;

    private final ElasticsearchClient elasticsearch;

    IndexedResemblance(ElasticsearchClient elasticsearch) {
        this.elasticsearch = elasticsearch;
    }

    @Override
    public List<PracticeHit> like(UUID practiceId, int size, Reader reader) {
        return ask(
                Query.of(query -> query.moreLikeThis(like -> like.fields(FIELDS)
                        .like(one -> one.document(
                                document -> document.index(PracticeIndex.READ).id(practiceId.toString())))
                        .minTermFreq(1)
                        .minDocFreq(2)
                        .minWordLength(3)
                        .maxQueryTerms(WORDS)
                        .minimumShouldMatch("25%"))),
                practiceId,
                size,
                reader);
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
                .source(source -> source.filter(fields -> fields.excludes("body", "names", "places", "terms")))
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
