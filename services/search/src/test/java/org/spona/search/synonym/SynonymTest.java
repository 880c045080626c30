package org.spona.search.synonym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.Account;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.spona.search.SearchTest;
import org.spona.search.finding.Publishing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;

/** Staff change what finds what, for the readers of their network, and take it back. */
@SearchTest
class SynonymTest {

    private final MockMvc http;
    private final Tenants tenants;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final UUID id = UUID.randomUUID();
    private final String written = Publishing.rareWord();

    /** So unlike the other that neither is taken for a slip of the finger. */
    private final String asked =
            new StringBuilder(Publishing.rareWord()).reverse().toString();

    private final Publishing bar;
    private final TwoTenants our;

    @Autowired
    SynonymTest(MockMvc http, Tenants tenants, JdbcClient database, TransactionTemplate transaction, Publishing bar) {
        this.http = http;
        this.tenants = tenants;
        this.database = database;
        this.transaction = transaction;
        this.bar = bar;
        this.our = bar.our();
    }

    @Test
    void findsForTheReadersOfItsNetworkWithinSeconds() throws Exception {
        UUID practice = bar.publishFindably("Praksa " + written, Visibility.REGION);
        assertThat(bar.found(our.kotor(), asked)).doesNotContain(practice);

        save(our.barEditor(), our.bar().networkId()).andExpect(status().isOk());

        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(bar.found(our.kotor(), asked)).contains(practice));
        assertThat(bar.found(our.staraPazova(), asked)).doesNotContain(practice);
        http.perform(get("/api/v1/search").param("q", asked).with(our.kotor().signedIn()))
                .andExpect(jsonPath("$.items[0].reasons[0].asked").value(asked))
                .andExpect(jsonPath("$.items[0].reasons[0].found").value(written));
    }

    @Test
    void canBeUndone() throws Exception {
        UUID practice = bar.publishFindably("Praksa " + written, Visibility.NETWORK);
        save(our.barEditor(), our.bar().networkId());
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(bar.found(our.bar(), asked)).contains(practice));

        act(our.barEditor(), "/off").andExpect(jsonPath("$.inForce").value(false));
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(bar.found(our.bar(), asked)).doesNotContain(practice));

        http.perform(get("/api/v1/search/synonyms/{id}/history", id)
                        .with(our.bar().signedIn()))
                .andExpect(jsonPath("$", hasSize(2)));
        act(our.barEditor(), "/restore?version=0")
                .andExpect(jsonPath("$.inForce").value(true));
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(bar.found(our.bar(), asked)).contains(practice));
    }

    @Test
    void isChangedByStaffOfItsNetworkOnly() throws Exception {
        save(our.bar(), our.bar().networkId()).andExpect(status().isForbidden());
        save(our.barEditor(), our.staraPazova().networkId()).andExpect(status().isForbidden());
        save(our.barEditor(), null).andExpect(status().isForbidden());

        save(our.barEditor(), our.bar().networkId()).andExpect(status().isOk());
        act(our.kotor(), "/off").andExpect(status().isForbidden());
        act(our.staraPazova(), "/off").andExpect(status().isNotFound());
        http.perform(get("/search/synonyms/{id}/edit", id).with(our.kotor().signedIn()))
                .andExpect(status().isForbidden());
    }

    @Test
    void isChangedForEverybodyByCoordinatorsOfHosts() throws Exception {
        UUID network = our.bar().networkId();
        UUID host = our.barEditor().organisationId();
        Account coordinator = tenants.account(host, network, Role.COORDINATOR);
        save(coordinator, null).andExpect(status().isForbidden());

        Readers.runAsService(() -> transaction.executeWithoutResult(
                _ -> database.sql("update directory_network set host_organisation_id = ? where id = ?")
                        .params(host, network)
                        .update()));

        save(coordinator, null).andExpect(status().isOk());
        act(our.ljubljana(), "/off").andExpect(status().isForbidden());
        act(coordinator, "/off").andExpect(status().isOk());
    }

    @Test
    void isNoBusinessOfOtherNetworks() throws Exception {
        save(our.barEditor(), our.bar().networkId());

        assertThat(rows(our.kotor())).isEqualTo(1);
        assertThat(rows(our.staraPazova())).isZero();
        http.perform(get("/search/synonyms")
                        .param("q", asked)
                        .with(our.staraPazova().signedIn()))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString(written))));
        http.perform(get("/search/synonyms").param("q", asked).with(our.kotor().signedIn()))
                .andExpect(content().string(containsString(written)));
        http.perform(get("/api/v1/search/synonyms/{id}/history", id)
                        .with(our.staraPazova().signedIn()))
                .andExpect(status().isNotFound());
    }

    @Test
    void isWrittenOnAPageThatSaysWhatIsMissing() throws Exception {
        http.perform(get("/search/synonyms/{id}/edit", id)
                        .param("term", asked)
                        .with(our.barEditor().signedIn()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(asked)));
        http.perform(post("/search/synonyms/{id}", id)
                        .param("expressions", asked)
                        .param("direction", "MUTUAL")
                        .param("networkId", our.bar().networkId().toString())
                        .header("Accept-Language", "sr-Latn")
                        .with(our.barEditor().signedIn()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Upišite od dva do šezdeset izraza.")))
                .andExpect(content().string(containsString("Upišite na čemu se sinonim zasniva.")));
        http.perform(post("/search/synonyms/{id}", id)
                        .param("expressions", asked + "\n" + written)
                        .param("direction", "ONE_WAY")
                        .param("note", "Isto")
                        .param("source", "Upotreba")
                        .param("networkId", our.bar().networkId().toString())
                        .with(our.barEditor().signedIn()))
                .andExpect(status().is3xxRedirection());
        http.perform(get("/search/synonyms/{id}/edit", id).with(our.barEditor().signedIn()))
                .andExpect(content().string(containsString(written)));
    }

    private ResultActions save(Account account, @Nullable UUID network) throws Exception {
        return http.perform(put("/api/v1/search/synonyms/{id}", id)
                .with(account.signedIn())
                .contentType(MediaType.APPLICATION_JSON)
                .content("""
                        {"expressions": ["%s", "%s"], "direction": "MUTUAL", "note": "Isto", "source": "Upotreba", "networkId": %s}
                        """.formatted(asked, written, network == null ? null : "\"" + network + "\"")));
    }

    private ResultActions act(Account account, String step) throws Exception {
        return http.perform(post("/api/v1/search/synonyms/" + id + step).with(account.signedIn()));
    }

    private long rows(Account account) {
        Long rows = Readers.call(
                tenants.reader(account),
                () -> transaction.execute(_ -> database.sql("select count(*) from synonym where id = ?")
                        .param(id)
                        .query(Long.class)
                        .single()));
        return rows == null ? 0 : rows;
    }
}
