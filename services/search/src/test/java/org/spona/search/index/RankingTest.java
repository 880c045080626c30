package org.spona.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spona.infra.evaluation.EvaluationSet;
import org.spona.infra.evaluation.JudgedPractice;
import org.spona.infra.evaluation.JudgedQuery.Half;
import org.spona.infra.evaluation.ScoreSheet;
import org.spona.platform.findable.Findable;
import org.spona.platform.findable.Findable.Content;
import org.spona.platform.language.SerbianScript;
import org.spona.platform.tenancy.FurtherReaders;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Role;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.Tenants;
import org.spona.platform.text.Markdown;
import org.spona.search.SearchTest;
import org.spona.search.finding.Filters;
import org.spona.search.finding.FoundThing;
import org.spona.search.finding.Practices;
import org.spona.search.finding.SearchQuery;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/**
 * How well practices are found, on the judged set of {@code infra/evaluation}: the service's own documents, mapping and requests, in an
 * index of their own, beside Elasticsearch's standard analyzer. Prints the scores.
 */
@SearchTest
class RankingTest {

    private static final String STANDARD = """
            {"mappings": {"properties": {"title": {"type": "text"}, "summary": {"type": "text"}, "body": {"type": "text"},
             "municipality": {"type": "text"}}}}""";

    private final ElasticsearchClient elasticsearch;
    private final FindableDocuments documents;
    private final Understanding understanding;
    private final Tenants tenants;
    private final Map<UUID, String> externalIds = new HashMap<>();
    private final String ours = "ranking-" + UUID.randomUUID();
    private final String standard = "ranking-standard-" + UUID.randomUUID();
    private Reader reader = Reader.stranger("");

    @Autowired
    RankingTest(
            ElasticsearchClient elasticsearch,
            FindableDocuments documents,
            Understanding understanding,
            Tenants tenants) {
        this.elasticsearch = elasticsearch;
        this.documents = documents;
        this.understanding = understanding;
        this.tenants = tenants;
    }

    private void fill(EvaluationSet set) throws IOException {
        UUID network = tenants.network("Mreža za ocenu", "RS", tenants.region("Region"));
        UUID association = tenants.municipality("Savez za ocenu", "Савез за оцену", "RS");
        reader = tenants.reader(tenants.account(association, network, Role.OFFICER));
        try (InputStream mapping = new ClassPathResource("search/findables.json").getInputStream()) {
            elasticsearch.indices().create(create -> create.index(ours).withJson(mapping));
        }
        elasticsearch.indices().create(create -> create.index(standard).withJson(new StringReader(STANDARD)));
        Map<String, UUID> places = new HashMap<>();
        for (JudgedPractice practice : set.practices()) {
            UUID place = places.computeIfAbsent(
                    practice.municipality(),
                    name -> tenants.municipality(
                            SerbianScript.toLatin(name), SerbianScript.toCyrillic(name), practice.country()));
            Findable published = findable(practice, place, network);
            externalIds.put(published.id(), practice.externalId());
            var document =
                    Objects.requireNonNull(documents.of(List.of(published)).get(published.key()));
            elasticsearch.index(
                    index -> index.index(ours).id(published.id().toString()).document(document));
            elasticsearch.index(
                    index -> index.index(standard).id(published.id().toString()).document(plain(practice)));
        }
        elasticsearch.indices().refresh(refresh -> refresh.index(ours, standard));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> !understanding
                        .understand("CSR", Set.of())
                        .alternatives()
                        .isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "first, TUNING, 0.94, 0.85",
        "first, TEST, 0.94, 0.85",
        "second, TEST, 0.91, 0.78",
        "third, TEST, 0.92, 0.85",
        "fourth, TEST, 0.86, 0.78",
        "fifth, TEST, 0.91, 0.82",
        "sixth, TEST, 0.92, 0.88"
    })
    void findsWhatWasMeant(String name, Half half, double floor, double floorOfACategory) throws IOException {
        EvaluationSet set = EvaluationSet.read(name);
        fill(set);
        ScoreSheet found = ScoreSheet.of("ours", set, half, this::ours);
        ScoreSheet peer = ScoreSheet.of("standard analyzer", set, half, this::standard);
        System.out.println(found + "\n" + peer);

        assertThat(found.overall().ndcg()).isGreaterThan(floor);
        assertThat(found.categories())
                .allSatisfy((category, score) -> assertThat(score.ndcg())
                        .as(category)
                        .isGreaterThan(floorOfACategory)
                        .isGreaterThan(Objects.requireNonNull(peer.categories().get(category))
                                .ndcg()));
    }

    private List<String> ours(String words) {
        var query = SearchQuery.best(words, Filters.NONE, 10);
        return new IndexedSearch(elasticsearch, understanding, ours)
                .search(query, reader).hits().items().stream()
                        .map(FoundThing::id)
                        .map(id -> externalIds.getOrDefault(id, ""))
                        .toList();
    }

    private List<String> standard(String words) {
        try {
            return elasticsearch
                    .search(
                            search -> search.index(standard)
                                    .query(query -> query.multiMatch(match -> match.query(words)
                                            .fields("title^3", "summary^2", "body", "municipality^2"))),
                            Void.class)
                    .hits()
                    .hits()
                    .stream()
                    .map(hit -> externalIds.getOrDefault(UUID.fromString(String.valueOf(hit.id())), ""))
                    .toList();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Findable findable(JudgedPractice practice, UUID place, UUID network) {
        var content = Content.of(practice.title(), practice.language())
                .summary(practice.summary())
                .text(Markdown.toText(practice.body()))
                .place(place)
                .topics(practice.topics().stream().map(Practices.TERMS::get).toList())
                .published(Instant.now())
                .updated(Instant.now())
                .build();
        return new Findable(
                UUID.randomUUID(),
                Practices.KIND,
                1,
                practice.externalId(),
                new Ownership(place, network, Visibility.NETWORK),
                FurtherReaders.NONE,
                content);
    }

    private static Map<String, String> plain(JudgedPractice practice) {
        return Map.of(
                "title", practice.title(),
                "summary", practice.summary(),
                "body", practice.body(),
                "municipality", practice.municipality());
    }
}
