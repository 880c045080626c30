package org.spona.search.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.Account;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.spona.search.SearchTest;
import org.spona.search.finding.Publishing;
import org.spona.search.finding.SearchUnavailable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

@SearchTest
class SearchLogTest {

    private final MockMvc http;
    private final Tenants tenants;
    private final SearchNotes notes;
    private final SearchLog searchLog;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Publishing bar;
    private final TwoTenants our;
    private Account third;
    private String word = "";

    @Autowired
    SearchLogTest(
            MockMvc http,
            Tenants tenants,
            SearchNotes notes,
            SearchLog searchLog,
            JdbcClient database,
            TransactionTemplate transaction,
            Publishing bar) {
        this.http = http;
        this.tenants = tenants;
        this.notes = notes;
        this.searchLog = searchLog;
        this.database = database;
        this.transaction = transaction;
        this.bar = bar;
        this.our = bar.our();
        this.third = our.bar();
    }

    @BeforeEach
    void found() {
        third = tenants.account(our.kotor().organisationId(), our.kotor().networkId(), Role.DELEGATE);
        word = Publishing.rareWord();
        // The index of a service that has just started may not be there yet.
        await().ignoreExceptionsInstanceOf(SearchUnavailable.class).untilAsserted(() -> bar.found(our.bar(), word));
    }

    @Test
    void tellsTheStaffOfANetworkWhatItsMembersAskAndOpen() throws Exception {
        UUID practice = bar.publishFindably("Đačka kuhinja " + word, Visibility.NETWORK);
        for (Account account : List.of(our.bar(), our.kotor(), third)) {
            ask(account, "đačka kuhinja " + word);
        }
        see(
                        our.kotor(),
                        get("/search/things/practice/{id}/similar", practice)
                                .header("HX-Current-URL", pageOf(practice) + "?q=%C4%91a%C4%8Dka+kuhinja+" + word))
                .andExpect(status().isOk());
        see(
                our.kotor(),
                get("/search/things/practice/{id}/similar", practice).header("HX-Current-URL", pageOf(practice)));
        notes.close();

        report(our.barEditor(), our.bar().networkId(), false)
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.items[0].written").value("đačka kuhinja " + word))
                .andExpect(jsonPath("$.items[0].times").value(3))
                .andExpect(jsonPath("$.items[0].hits").value(1))
                .andExpect(jsonPath("$.items[0].opened").value(1));
        see(our.barEditor(), get("/search/log"))
                .andExpect(content()
                        .string(allOf(
                                containsString("đačka kuhinja " + word),
                                containsString("/practices/" + practice),
                                containsString("/search/synonyms/new?term="))));
        report(our.barEditor(), our.bar().networkId(), true)
                .andExpect(jsonPath("$.total").value(0));
        see(our.barEditor(), get("/search")).andExpect(content().string(containsString("/search/log")));
    }

    @Test
    void tellsWhatIsAskedInVain() throws Exception {
        for (Account account : List.of(our.bar(), our.kotor(), third)) {
            ask(account, word);
        }
        notes.close();

        report(our.barEditor(), our.bar().networkId(), true)
                .andExpect(jsonPath("$.items[0].written").value(word))
                .andExpect(jsonPath("$.items[0].inVain").value(3));
    }

    @Test
    void givesNobodyAwayWhoAsksAlone() throws Exception {
        for (int time = 0; time < 5; time++) {
            ask(our.kotor(), word);
            notes.close();
        }
        ask(our.bar(), word);
        notes.close();

        report(our.barEditor(), our.bar().networkId(), false)
                .andExpect(jsonPath("$.total").value(0));
        see(our.barEditor(), get("/search/log")).andExpect(content().string(not(containsString(word))));
    }

    @Test
    void countsAQueryOnceItIsTyped() throws Exception {
        for (Account account : List.of(our.bar(), our.kotor(), third)) {
            ask(account, word.substring(0, 5));
            ask(account, word.substring(0, 8));
            ask(account, word);
        }
        notes.close();

        report(our.barEditor(), our.bar().networkId(), false)
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.items[0].written").value(word));
    }

    @Test
    void isForTheStaffOfTheNetworkOnly() throws Exception {
        for (Account account : List.of(our.bar(), our.kotor(), third)) {
            ask(account, word);
        }
        notes.close();
        Account otherStaff = tenants.account(
                our.staraPazova().organisationId(), our.staraPazova().networkId(), Role.EDITOR);
        Account coordinator =
                tenants.account(our.bar().organisationId(), our.bar().networkId(), Role.COORDINATOR);

        report(coordinator, our.bar().networkId(), false)
                .andExpect(jsonPath("$.total").value(1));
        assertThat(rowsSeenBy(coordinator)).isEqualTo(1);
        for (Account other : List.of(our.bar(), our.kotor(), our.staraPazova(), our.barGuest(), otherStaff)) {
            report(other, our.bar().networkId(), false).andExpect(status().isNotFound());
            assertThat(rowsSeenBy(other)).isZero();
        }
        see(our.kotor(), get("/search/log")).andExpect(status().isNotFound());
        see(otherStaff, get("/search/log"))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString(word))));
    }

    @Test
    void forgetsPeopleWithTheMonthAndQueriesAfterHalfAYear() throws Exception {
        ask(our.kotor(), word);
        notes.close();
        asService("update search_log set month = (month - interval '7 months')::date where written = '" + word + "'");
        asService("insert into search_log_key values (date '2020-01-01', ''::bytea)");
        asService("insert into search_log_asker values (date '2020-01-01', ''::bytea)");

        searchLog.forget();

        assertThat(counted("search_log where written = '" + word + "'")).isZero();
        assertThat(counted("search_log_key where month = date '2020-01-01'")).isZero();
        assertThat(counted("search_log_asker where month = date '2020-01-01'")).isZero();
    }

    private static String pageOf(UUID practice) {
        return "http://localhost:8080/practices/" + practice;
    }

    private void ask(Account account, String words) throws Exception {
        see(account, get("/search").param("q", words)).andExpect(status().isOk());
    }

    private ResultActions report(Account account, UUID network, boolean inVain) throws Exception {
        return see(
                account,
                get("/api/v1/search/log")
                        .param("network", network.toString())
                        .param("inVain", Boolean.toString(inVain)));
    }

    private long rowsSeenBy(Account account) {
        Long rows = Readers.call(
                tenants.reader(account),
                () -> transaction.execute(_ -> database.sql("select count(*) from search_log where written = ?")
                        .param(word)
                        .query(Long.class)
                        .single()));
        return rows == null ? 0 : rows;
    }

    private long counted(String rows) {
        Long count = Readers.callAsService(() -> transaction.execute(_ ->
                database.sql("select count(*) from " + rows).query(Long.class).single()));
        return count == null ? 0 : count;
    }

    private void asService(String change) {
        Readers.runAsService(
                () -> transaction.executeWithoutResult(_ -> database.sql(change).update()));
    }

    private ResultActions see(Account account, MockHttpServletRequestBuilder request) throws Exception {
        return http.perform(request.with(account.signedIn()).header("Accept-Language", "sr-Latn"));
    }
}
