package org.spona.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.TwoTenants;
import org.spona.search.SearchTest;
import org.spona.search.finding.Publishing;
import org.spona.search.index.IndexRebuild.State;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

@SearchTest
class IndexRebuildTest {

    /** Between two things that are published, so that there are dozens of them, not thousands. */
    private static final Duration PACE = Duration.ofMillis(50);

    private final MockMvc http;
    private final IndexRebuild rebuild;
    private final ElasticsearchClient elasticsearch;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Publishing bar;
    private final TwoTenants our;

    @Autowired
    IndexRebuildTest(
            MockMvc http,
            IndexRebuild rebuild,
            ElasticsearchClient elasticsearch,
            JdbcClient database,
            TransactionTemplate transaction,
            Publishing bar) {
        this.http = http;
        this.rebuild = rebuild;
        this.elasticsearch = elasticsearch;
        this.database = database;
        this.transaction = transaction;
        this.bar = bar;
        this.our = bar.our();
    }

    @Test
    void searchesGoOnWhileTheIndexIsBuiltAnew() throws Exception {
        String word = Publishing.rareWord();
        UUID before = bar.publishFindably("Pre " + word, Visibility.NETWORK);
        Set<String> old = indices();
        var over = new AtomicBoolean();
        CompletableFuture<Integer> searching = CompletableFuture.supplyAsync(() -> {
            int searches = 0;
            while (!over.get()) {
                assertThat(bar.found(our.kotor(), word)).contains(before);
                searches++;
            }
            return searches;
        });

        Map<UUID, String> meanwhile = new HashMap<>();
        for (int round = 0; round < 3; round++) {
            CompletableFuture<Void> building = CompletableFuture.runAsync(this::build);
            while (!building.isDone()) {
                String own = Publishing.rareWord();
                meanwhile.put(bar.publish("Tokom " + own, Visibility.NETWORK), own);
                Thread.sleep(PACE);
            }
            building.join();
        }
        meanwhile.forEach(bar::awaitFound);
        over.set(true);

        assertThat(searching.join()).isPositive();
        assertThat(meanwhile).isNotEmpty();
        assertThat(indices()).hasSize(1).doesNotContainAnyElementsOf(old);
        assertThat(rebuild.progress().state()).isEqualTo(State.DONE);
    }

    @Test
    void isBuiltByOneInstanceAtATime() throws Exception {
        bar.publishFindably("Praksa " + Publishing.rareWord(), Visibility.NETWORK);
        Set<String> old = indices();

        transaction.executeWithoutResult(otherInstance -> {
            database.sql("select pg_advisory_xact_lock(hashtext(:turn))")
                    .param("turn", FindableIndex.NEXT)
                    .query((row, number) -> number)
                    .single();
            CompletableFuture.runAsync(this::build).join();
        });

        assertThat(indices()).isEqualTo(old);
    }

    @Test
    void oneOfAnEarlierReleaseIsBuiltAnewByItself() throws Exception {
        String word = Publishing.rareWord();
        UUID published = bar.publishFindably("Praksa " + word, Visibility.NETWORK);
        String earlier = "findables-v0-" + System.currentTimeMillis();
        try (InputStream mapping = new ClassPathResource("search/findables.json").getInputStream()) {
            elasticsearch.indices().create(create -> create.index(earlier).withJson(mapping));
        }
        Set<String> present = indices();
        elasticsearch.indices().updateAliases(update -> {
            present.stream()
                    .filter(name -> !name.equals(earlier))
                    .forEach(name -> update.actions(action -> action.removeIndex(remove -> remove.index(name))));
            return update.actions(action -> action.add(add -> add.index(earlier).alias(FindableIndex.READ)))
                    .actions(action -> action.add(add -> add.index(earlier).alias(FindableIndex.WRITE)));
        });

        bar.awaitFound(published, word);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(indices()).doesNotContain(earlier));
    }

    @Test
    void whatAnInstanceThatDiedHasLeftIsThrownAway() throws Exception {
        bar.publishFindably("Praksa " + Publishing.rareWord(), Visibility.NETWORK);
        String left = "findables-v0-" + System.currentTimeMillis();
        elasticsearch.indices().create(create -> create.index(left));

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            build();
            assertThat(indices()).hasSize(1).doesNotContain(left);
        });
    }

    @Test
    void comesBackByItselfWhenItWasDeleted() throws Exception {
        String word = Publishing.rareWord();
        UUID published = bar.publishFindably("Praksa " + word, Visibility.NETWORK);

        for (String index : indices()) {
            elasticsearch.indices().delete(delete -> delete.index(index));
        }

        bar.awaitFound(published, word);
        bar.publishFindably("Sledeća praksa " + word, Visibility.NETWORK);
    }

    @Test
    void isBuiltAnewByOneCommand() throws Exception {
        bar.publishFindably("Praksa " + Publishing.rareWord(), Visibility.NETWORK);
        Set<String> old = indices();

        http.perform(post("/actuator/searchindex")).andExpect(status().is2xxSuccessful());

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(indices()).hasSize(1).doesNotContainAnyElementsOf(old));
        http.perform(get("/actuator/searchindex")).andExpect(status().isOk());
    }

    private void build() {
        try {
            rebuild.run();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Set<String> indices() throws IOException {
        return elasticsearch
                .indices()
                .get(get -> get.index("findables-*"))
                .indices()
                .keySet();
    }
}
