package org.spona.regulations.localact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.spona.regulations.localact.ModelStatute.LOCAL;
import static org.spona.regulations.localact.ModelStatute.MODELS;
import static org.spona.regulations.localact.ModelStatute.body;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spona.platform.test.AnnouncedWaiting;
import org.spona.platform.test.Mails;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.spona.platform.waiting.Addressee;
import org.spona.regulations.Acts;
import org.spona.regulations.RegulationsTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What a holder is told of a newer version of its model, and what becomes of it. */
@RegulationsTest
class HoldingTest {

    private final Acts acts;
    private final AnnouncedWaiting waiting;
    private final Tenants tenants;
    private final TwoTenants our;
    private final ModelStatute statute;

    @Autowired
    HoldingTest(MockMvc http, Acts acts, AnnouncedWaiting waiting, Tenants tenants, TwoTenants our) {
        this.acts = acts;
        this.waiting = waiting;
        this.tenants = tenants;
        this.our = our;
        this.statute = new ModelStatute(http, acts, our.barEditor());
    }

    @BeforeEach
    void publish() throws Exception {
        statute.publishFirst("");
    }

    @Test
    void isToldByMailOnceAndWaitsUntilItsOwnerHasDecided() throws Exception {
        String bar = tenants.address(our.bar(), "sr-Latn");
        String kotor = tenants.address(our.kotor(), "sr-Latn");
        UUID act = statute.takeOver(our.bar());

        statute.publishSecond();

        Mails.Mail mail = Mails.awaitedBy(bar);
        assertThat(mail.subject()).isEqualTo("Nova verzija modela: " + statute.title() + ", verzija 2");
        assertThat(mail.text()).contains("Novi sekretar.", "/local-acts/" + act + "/upgrade", "/regulations/notices/");
        waits(1);

        statute.post(our.bar(), LOCAL + act + "/upgrade", "{\"reason\": \"Imamo svoje.\"}")
                .andExpect(status().isOk());

        waits(0);
        state(act, "KEPT");
        assertThat(Mails.to(bar)).hasSize(1);
        assertThat(Mails.to(kotor)).isEmpty();
    }

    @Test
    void isTakenLaterByWhoHasKeptItsOwn() throws Exception {
        UUID act = statute.takeOver(our.bar());
        statute.publishSecond();
        statute.post(our.bar(), LOCAL + act + "/upgrade", "{\"reason\": \"Imamo svoje.\"}");
        List<String> changed = JsonPath.read(
                body(acts.see(our.bar(), LOCAL + act + "/upgrade")), "$.rows[*].change.after.lines[0].wid");

        statute.post(
                        our.bar(),
                        LOCAL + act + "/upgrade",
                        "{\"taken\": [\"%s\"]}".formatted(String.join("\", \"", changed)))
                .andExpect(status().isOk());

        state(act, "TAKEN");
    }

    @Test
    void isToldToTheActThatShallReplaceOneInItsPlace() throws Exception {
        UUID old = statute.takeOver(our.bar());
        statute.enter(our.bar(), old, "7");
        statute.publishSecond();
        waits(1);

        UUID renewed = UUID.randomUUID();
        acts.send(our.bar(), LOCAL + renewed + "/replacing/" + old, "").andExpect(status().isOk());

        state(renewed, "TOLD");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(waiting.items(Addressee.writers(
                                our.bar().organisationId(), our.bar().networkId())))
                        .filteredOn(item -> item.title().equals(statute.title()))
                        .singleElement()
                        .satisfies(item -> assertThat(item.address()).contains(renewed.toString())));
        acts.see(our.bar(), LOCAL + renewed + "/upgrade")
                .andExpect(jsonPath("$.rows.length()").value(2));
        statute.enter(our.bar(), renewed, "8");
        acts.see(our.bar(), LOCAL + old)
                .andExpect(jsonPath("$.status").value("REPLACED"))
                .andExpect(jsonPath("$.replacedBy").value(renewed.toString()));
    }

    @Test
    void doesNotWaitWithADraftThatIsThrownAway() throws Exception {
        UUID act = statute.takeOver(our.bar());
        statute.publishSecond();
        waits(1);

        acts.see(our.bar(), LOCAL + act).andExpect(status().isOk());
        acts.discard(our.bar(), LOCAL + act).andExpect(status().isNoContent());

        waits(0);
    }

    private void state(UUID act, String state) throws Exception {
        String holdings = body(acts.see(our.barEditor(), MODELS + statute.id() + "/holdings"));
        assertThat(JsonPath.<List<String>>read(holdings, "$.items[?(@.localActId == '%s')].state".formatted(act)))
                .containsExactly(state);
    }

    private void waits(int many) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(waiting.titles(Addressee.writers(
                                our.bar().organisationId(), our.bar().networkId())))
                        .filteredOn(statute.title()::equals)
                        .hasSize(many));
    }
}
