package org.spona.regulations.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.test.Account;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.spona.regulations.Acts;
import org.spona.regulations.RegulationsTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** An organisation says once that a regulation is not its business, and shows documents that stand for several obligations. */
@RegulationsTest
class NonCompetenceTest {

    private final MockMvc http;
    private final Tenants tenants;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Acts acts;
    private final TwoTenants our;
    private final UUID overdue = UUID.randomUUID();
    private final UUID undated = UUID.randomUUID();
    private UUID regulation = UUID.randomUUID();

    @Autowired
    NonCompetenceTest(
            MockMvc http,
            Tenants tenants,
            JdbcClient database,
            TransactionTemplate transaction,
            Acts acts,
            TwoTenants our) {
        this.http = http;
        this.tenants = tenants;
        this.database = database;
        this.transaction = transaction;
        this.acts = acts;
        this.our = our;
    }

    @BeforeEach
    void publish() throws Exception {
        UUID update = acts.publishOverdue(our.barEditor(), overdue, undated);
        regulation = UUID.fromString(JsonPath.read(
                acts.see(our.barEditor(), "/api/v1/updates/" + update)
                        .andReturn()
                        .getResponse()
                        .getContentAsString(),
                "$.regulationId"));
    }

    @Test
    void settlesAllThatTheRegulationAsksUntilItIsTakenBack() throws Exception {
        acts.apply(our.bar(), undated, "APPLIED", "Odluka je doneta.").andExpect(status().isOk());
        say(our.bar(), "Radi centar za socijalni rad.");

        acts.see(our.bar(), "/api/v1/obligations")
                .andExpect(jsonPath("$.items[?(@.id=='%s')].status".formatted(overdue))
                        .value("NOT_COMPETENT"))
                .andExpect(jsonPath("$.items[?(@.id=='%s')].status".formatted(undated))
                        .value("APPLIED"));
        acts.act(our.barEditor(), "/api/v1/obligations/" + overdue + "/remind").andExpect(status().isConflict());
        acts.see(our.bar(), "/regulations/competence")
                .andExpect(content().string(containsString("Radi centar za socijalni rad.")));
        acts.see(our.bar(), "/regulations/obligations/" + overdue)
                .andExpect(content().string(containsString("Rekli ste da ništa iz ovog propisa nije vaša nadležnost")));

        http.perform(delete("/api/v1/regulations/" + regulation + "/competence")
                        .with(our.bar().signedIn()))
                .andExpect(status().isNoContent());
        acts.see(our.bar(), "/api/v1/obligations")
                .andExpect(jsonPath("$.items[?(@.id=='%s')].status".formatted(overdue))
                        .value("LATE"));
    }

    @Test
    void needsAReasonAndKeepsWhatIsTyped() throws Exception {
        String page = "/regulations/competence/" + regulation;
        acts.see(our.bar(), page).andExpect(status().isOk());
        http.perform(post(page)
                        .with(our.bar().signedIn())
                        .header("Accept-Language", "sr-Latn")
                        .param("reason", " "))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Napišite zašto to nije vaša nadležnost i ko to radi.")));
        http.perform(post(page).with(our.bar().signedIn()).param("reason", "Radi pokrajina."))
                .andExpect(redirectedUrl("/regulations/competence"));
        http.perform(post(page + "/withdraw").with(our.bar().signedIn()))
                .andExpect(redirectedUrl("/regulations/competence"));
        acts.see(our.bar(), "/api/v1/regulations/competence")
                .andExpect(jsonPath("$").value(hasSize(0)));
    }

    @Test
    void isKnownToItselfAndToStaffAlone() throws Exception {
        say(our.bar(), "Radi centar za socijalni rad.");

        assertThat(rows(our.bar())).isEqualTo(1);
        assertThat(rows(our.barEditor())).isEqualTo(1);
        for (Account other : List.of(our.kotor(), our.staraPazova(), our.ljubljana(), our.barGuest())) {
            assertThat(rows(other)).isZero();
        }
        acts.send(our.barGuest(), "/api/v1/regulations/" + regulation + "/competence", "{\"reason\": \"x\"}")
                .andExpect(status().isForbidden());
    }

    @Test
    void aDocumentStandsForSeveralObligationsAndIsLookedAt() throws Exception {
        acts.send(our.bar(), "/api/v1/obligations/" + overdue + "/application", """
                        {"status": "APPLIED", "document": {"kind": "LOCAL_ACT"}}""")
                .andExpect(status().isUnprocessableContent());
        acts.send(our.bar(), "/api/v1/obligations/" + overdue + "/application", """
                        {"status": "APPLIED", "document": {"kind": "LOCAL_ACT", "number": "01-12/27", "adoptedOn": "2027-02-01",
                         "gazette": "Sl. list CG, opštinski propisi 3/2027", "label": "prečišćen tekst", "validUntil": "2030-01-01"}}""")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.document.number").value("01-12/27"));

        String given = given();
        acts.see(our.bar(), "/regulations/obligations/" + undated)
                .andExpect(content().string(containsString("?from=" + given)));
        acts.see(our.bar(), "/regulations/obligations/" + undated + "?from=" + given)
                .andExpect(content().string(containsString("value=\"01-12/27\"")));
        acts.see(our.kotor(), "/regulations/obligations/" + undated + "?from=" + given)
                .andExpect(content().string(not(containsString("01-12/27"))));

        String check =
                "/api/v1/obligations/" + overdue + "/applications/" + our.bar().organisationId() + "/check";
        acts.act(our.kotor(), check).andExpect(status().isNotFound());
        acts.act(our.bar(), check).andExpect(status().isForbidden());
        acts.act(our.barEditor(), check).andExpect(status().isNoContent());
        acts.see(our.barEditor(), "/regulations/overview/" + our.bar().organisationId())
                .andExpect(content()
                        .string(allOf(containsString("broj 01-12/27"), containsString("Uredništvo je pregledalo:"))));
        acts.see(our.bar(), "/regulations/obligations/" + overdue)
                .andExpect(content().string(containsString("Uredništvo je pregledalo:")));
        acts.apply(our.bar(), overdue, "APPLIED", "Izmenjena odluka.").andExpect(status().isOk());
        acts.see(our.bar(), "/regulations/obligations/" + overdue)
                .andExpect(content().string(not(containsString("Uredništvo je pregledalo:"))));
    }

    private void say(Account officer, String reason) throws Exception {
        acts.send(
                        officer,
                        "/api/v1/regulations/" + regulation + "/competence",
                        "{\"reason\": \"%s\"}".formatted(reason))
                .andExpect(status().isNoContent());
    }

    private String given() {
        return Readers.call(
                tenants.reader(our.bar()),
                () -> transaction.execute(_ -> database.sql("select id from application where obligation_id = ?")
                        .param(overdue)
                        .query(UUID.class)
                        .single()
                        .toString()));
    }

    private long rows(Account account) {
        Long count = Readers.call(
                tenants.reader(account),
                () -> transaction.execute(_ -> database.sql("select count(*) from non_competence")
                        .query(Long.class)
                        .single()));
        return count == null ? -1 : count;
    }
}
