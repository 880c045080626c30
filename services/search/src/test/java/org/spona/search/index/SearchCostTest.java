package org.spona.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spona.infra.evaluation.MadeUpPractices;
import org.spona.infra.evaluation.MixedPractices;
import org.spona.infra.evaluation.PracticeSource;
import org.spona.platform.test.Tenants;
import org.spona.search.SearchTest;
import org.spona.search.finding.FacetTerms;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Prints what a search costs Elasticsearch in an index that is filled directly; {@code infra/load/run --search} runs it. The numbers of
 * practices, growing, are in the system property {@value #PRACTICES}; without it a few are measured for a moment, so that it goes on to measure.
 */
@SearchTest
class SearchCostTest {

    static final String PRACTICES = "spona.search.practices";

    private static final String FEW = "500";

    /** Found when all are there; and what was asked before is searched for again. */
    private static final String SETTINGS = """
            {"index": {"refresh_interval": "-1", "requests.cache.enable": false}}""";

    private static final int BATCH = 500;
    private static final String ASKED = System.getProperty(PRACTICES, "");
    private static final Duration LENGTH = ASKED.isEmpty() ? Duration.ofMillis(500) : Duration.ofSeconds(12);

    private final ElasticsearchClient elasticsearch;
    private final FindableDocuments documents;
    private final FacetTerms terms;
    private final Understanding understanding;
    private final Tenants tenants;

    /** What the index is filled with. */
    enum Texts {
        MADE_UP,
        MIXED;

        PracticeSource source() {
            return switch (this) {
                case MADE_UP -> new MadeUpPractices();
                case MIXED -> new MixedPractices();
            };
        }
    }

    @Autowired
    SearchCostTest(
            ElasticsearchClient elasticsearch,
            FindableDocuments documents,
            FacetTerms terms,
            Understanding understanding,
            Tenants tenants) {
        this.elasticsearch = elasticsearch;
        this.documents = documents;
        this.terms = terms;
        this.understanding = understanding;
        this.tenants = tenants;
    }

    @ParameterizedTest
    @EnumSource
    void costs(Texts texts) throws IOException, InterruptedException, ExecutionException {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> !understanding
                        .understand("CSR", Set.of())
                        .alternatives()
                        .isEmpty());
        var index = new JudgedIndex(elasticsearch, documents, terms, tenants);
        elasticsearch.indices().putSettings(put -> put.index(index.name()).withJson(new StringReader(SETTINGS)));
        PracticeSource source = texts.source();
        int there = 0;
        for (int wanted : Arrays.stream((ASKED.isEmpty() ? FEW : ASKED).split(" "))
                .mapToInt(Integer::parseInt)
                .toArray()) {
            long began = System.nanoTime();
            fill(index, source, there, wanted);
            there = wanted;
            System.out.printf(
                    Locale.ROOT,
                    "%n%,d practices %s, written in %.0f s: %s%n",
                    wanted,
                    texts.name().toLowerCase(Locale.ROOT),
                    (System.nanoTime() - began) / 1e9,
                    size(index.name()));
            String costs = new SearchCost(elasticsearch, understanding, index.name(), index.reader(), source.queries())
                    .measure(LENGTH);
            System.out.print(costs);
            assertThat(costs).contains("hits", "marks", "facets");
        }
        elasticsearch.indices().delete(delete -> delete.index(index.name()));
    }

    private static void fill(JudgedIndex index, PracticeSource source, int from, int to) throws IOException {
        for (int first = from; first < to; first += BATCH) {
            index.add(IntStream.range(first, Math.min(to, first + BATCH))
                    .mapToObj(source::practice)
                    .toList());
        }
        index.refresh();
    }

    private String size(String index) throws IOException {
        var all = Objects.requireNonNull(
                elasticsearch.indices().stats(stats -> stats.index(index)).all().primaries());
        return String.format(
                Locale.ROOT,
                "%,d MB in %d segments",
                Objects.requireNonNull(all.store()).sizeInBytes() / 1_000_000,
                Objects.requireNonNull(all.segments()).count());
    }
}
