package org.spona.regulations.localact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.spona.regulations.localact.ModelStatute.LOCAL;
import static org.spona.regulations.localact.ModelStatute.MODELS;
import static org.spona.regulations.localact.ModelStatute.body;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spona.platform.tenancy.Role;
import org.spona.platform.test.Account;
import org.spona.platform.test.AnnouncedWaiting;
import org.spona.platform.test.Mails;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.spona.platform.waiting.Addressee;
import org.spona.regulations.Acts;
import org.spona.regulations.RegulationsTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A law changes that local acts and their model implement: their owners are told once and say that they still hold. */
@RegulationsTest
class LocalActReviewsTest {

    private final Acts acts;
    private final AnnouncedWaiting waiting;
    private final Tenants tenants;
    private final TwoTenants our;
    private final Account second;
    private final ModelStatute statute;
    private UUID law = UUID.randomUUID();

    @Autowired
    LocalActReviewsTest(MockMvc http, Acts acts, AnnouncedWaiting waiting, Tenants tenants, TwoTenants our) {
        this.acts = acts;
        this.waiting = waiting;
        this.tenants = tenants;
        this.our = our;
        this.second = tenants.account(
                our.barEditor().organisationId(), our.barEditor().networkId(), Role.COORDINATOR);
        this.statute = new ModelStatute(http, acts, our.barEditor());
    }

    @BeforeEach
    void publish() throws Exception {
        law = acts.regulation(our.barEditor(), "Zakon o lokalnoj samoupravi");
        text("2020-01-01", "Opština ima statut.");
        statute.publishFirst("{\"regulationId\": \"%s\", \"place\": \"član 1\"}".formatted(law));
    }

    @Test
    void tellTheOwnerOnceAndWaitUntilItStillHolds() throws Exception {
        String officer = tenants.address(our.bar(), "sr-Latn");
        String neighbour = tenants.address(our.kotor(), "sr-Latn");
        UUID act = statute.takeOver(our.bar());

        text("2021-01-01", "Opština ima statut i pečat.");

        Mails.Mail mail = Mails.awaitedBy(officer);
        assertThat(mail.subject()).isEqualTo("Propis se promenio: " + statute.title());
        assertThat(mail.text())
                .contains("/local-acts/" + act, "jer Vaša organizacija ima akt koji sprovodi tu odredbu");
        waits(1);
        acts.see(our.bar(), "/local-acts/" + act)
                .andExpect(content().string(containsString("Propis koji ovaj akt sprovodi")));
        acts.see(our.barEditor(), "/model-acts/" + statute.id())
                .andExpect(content().string(containsString("Propis na kojem se model zasniva")));

        text("2022-01-01", "Opština ima statut, pečat i grb.");
        statute.form(our.bar(), "/local-acts/" + act + "/confirm").andExpect(redirectedUrl("/local-acts/" + act));

        waits(0);
        assertThat(Mails.to(officer)).hasSize(1);
        assertThat(Mails.to(neighbour)).isEmpty();
        acts.see(our.bar(), LOCAL + act).andExpect(jsonPath("$.reviewDueAt").doesNotExist());
        statute.form(our.barEditor(), "/model-acts/" + statute.id() + "/confirm")
                .andExpect(redirectedUrl("/model-acts/" + statute.id()));
        acts.see(our.barEditor(), MODELS + statute.id())
                .andExpect(jsonPath("$.reviewDueAt").doesNotExist());
    }

    @Test
    void standOnThePageOfAllThatRestsOnTheChangeWithWhatWasDone() throws Exception {
        UUID upgraded = statute.takeOver(our.bar());
        UUID kept = statute.takeOver(our.bar());
        UUID confirmed = statute.takeOver(our.bar());
        for (UUID act : List.of(upgraded, kept, confirmed)) {
            acts.send(our.bar(), LOCAL + act, """
                    {"title": "%s", "language": "cnr-Latn", "kind": "STATUTE", "visibility": "NETWORK",
                     "basis": [{"regulationId": "%s", "place": "član 1"}]}""".formatted(statute.title(), law))
                    .andExpect(status().isOk());
        }
        UUID version = text("2021-01-01", "Opština ima statut i pečat.");
        statute.publishSecond();
        List<String> changed = JsonPath.read(
                body(acts.see(our.bar(), LOCAL + upgraded + "/upgrade")), "$.rows[*].change.after.lines[0].wid");

        statute.post(
                        our.bar(),
                        LOCAL + upgraded + "/upgrade",
                        "{\"taken\": [\"%s\"]}".formatted(String.join("\", \"", changed)))
                .andExpect(status().isOk());
        statute.post(our.bar(), LOCAL + kept + "/upgrade", "{\"reason\": \"Imamo svoje.\"}")
                .andExpect(status().isOk());
        acts.act(our.bar(), LOCAL + confirmed + "/confirm").andExpect(status().isOk());

        String consequences = "/regulations/versions/" + version + "/consequences";
        // The model was brought up to date too.
        acts.see(our.barEditor(), "/api/v1" + consequences + "/counts")
                .andExpect(jsonPath("$.UPGRADED").value(2))
                .andExpect(jsonPath("$.KEPT").value(1))
                .andExpect(jsonPath("$.CONFIRMED").value(1));
        done(consequences, "UPGRADED", upgraded, "usklađeno");
        done(consequences, "KEPT", kept, "ostaje kako jeste", "Imamo svoje.");
        done(consequences, "CONFIRMED", confirmed, "važi i dalje");
        for (UUID act : List.of(upgraded, kept, confirmed)) {
            acts.see(our.bar(), "/regulations/consequences/of/local-act/" + act)
                    .andExpect(content().string(not(containsString("alert"))));
        }
    }

    private void done(String consequences, String status, UUID act, String... words) throws Exception {
        acts.see(our.barEditor(), "/api/v1" + consequences + "?kind=local-act&status=" + status)
                .andExpect(jsonPath("$.items.length()").value(1))
                .andExpect(jsonPath("$.items[0].thing.id").value(act.toString()));
        String page = body(acts.see(our.barEditor(), consequences + "?kind=local-act&status=" + status));
        assertThat(page).contains("/local-acts/" + act).contains(words);
    }

    private UUID text(String validFrom, String paragraph) throws Exception {
        return acts.text(our.barEditor(), second, law, validFrom, """
                [{"level": "ARTICLE", "number": "1"}, {"level": "PARAGRAPH", "text": "%s"}]""".formatted(paragraph));
    }

    private void waits(int many) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(waiting.titles(Addressee.writers(
                                our.bar().organisationId(), our.bar().networkId())))
                        .filteredOn(statute.title()::equals)
                        .hasSize(many));
    }
}
