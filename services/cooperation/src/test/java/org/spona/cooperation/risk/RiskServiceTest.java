package org.spona.cooperation.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.spona.cooperation.risk.Risking.API;
import static org.spona.cooperation.risk.Risking.assessed;
import static org.spona.cooperation.risk.Risking.risk;
import static org.spona.cooperation.risk.Risking.saved;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.cooperation.CooperationTest;
import org.spona.cooperation.Scripts;
import org.spona.platform.findable.Findable;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.test.AnnouncedWaiting;
import org.spona.platform.test.Mails;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.spona.platform.waiting.Addressee;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Risks by the JSON API and by the pages: entered, assessed, in list and matrix, looked at again, closed. */
@CooperationTest
class RiskServiceTest {

    private final Scripts scripts;
    private final TwoTenants our;
    private final Tenants tenants;
    private final RiskDeadlines deadlines;
    private final AnnouncedWaiting waiting;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final String title = "Rizik " + UUID.randomUUID();

    @Autowired
    RiskServiceTest(
            Scripts scripts,
            TwoTenants our,
            Tenants tenants,
            RiskDeadlines deadlines,
            AnnouncedWaiting waiting,
            JdbcClient database,
            TransactionTemplate transaction) {
        this.scripts = scripts;
        this.our = our;
        this.tenants = tenants;
        this.deadlines = deadlines;
        this.waiting = waiting;
        this.database = database;
        this.transaction = transaction;
    }

    @Test
    void standInAListByGroupAndInAMatrix() throws Exception {
        scripts.see(our.bar(), "/risks").andExpect(content().string(containsString("Ovde će biti rizici")));
        UUID severe = saved(scripts, our.bar(), risk(title + " A", "NETWORK", assessed("LIKELY", "SEVERE")));
        saved(scripts, our.bar(), risk(title + " B", "NETWORK", assessed("LIKELY", "SEVERE")));
        saved(scripts, our.bar(), risk(title + " C", "NETWORK", assessed("UNLIKELY", "LIGHT")));
        saved(scripts, our.bar(), risk(title + " D", "NETWORK"));

        scripts.see(our.kotor(), "/api/v1/risks/matrix")
                .andExpect(jsonPath("$.rows[0].impact").value("SEVERE"))
                .andExpect(jsonPath("$.rows[0].cells[2].number").value(2))
                .andExpect(jsonPath("$.rows[3].cells[0].number").value(1))
                .andExpect(jsonPath("$.unassessed").value(1));
        scripts.see(our.kotor(), "/api/v1/risks?likelihood=LIKELY&impact=SEVERE")
                .andExpect(jsonPath("$.total").value(2));
        scripts.see(our.kotor(), "/api/v1/risks?group=ROMA")
                .andExpect(jsonPath("$.total").value(0));
        scripts.see(our.kotor(), "/api/v1/risks?size=1&page=1")
                .andExpect(jsonPath("$.total").value(4))
                .andExpect(jsonPath("$.items.length()").value(1));
        assertOrder("/api/v1/risks?sort=-title", " D", " C", " B", " A");
        assertOrder("/api/v1/risks", " A", " B", " C", " D");
        assertOrder("/api/v1/risks?sort=impact", " C", " A", " B", " D");

        String page = Scripts.body(scripts.see(our.kotor(), "/risks?sort=impact&group=CHILDREN"));
        assertThat(page)
                .contains(
                        "aria-sort=\"ascending\"",
                        "veoma teško",
                        "nije procenjeno",
                        "Još 1 otvoren rizik nije procenjen.")
                .contains("likelihood=LIKELY&amp;impact=SEVERE&amp;state=OPEN");
        scripts.see(our.kotor(), "/risks?q=nema").andExpect(content().string(containsString("Nema takvih rizika")));
        scripts.see(our.kotor(), "/risks/export.csv?likelihood=LIKELY")
                .andExpect(content()
                        .string(allOf(
                                containsString(title + " A"),
                                containsString("verovatno"),
                                not(containsString(title + " C")))));
        scripts.see(our.kotor(), "/risks/export.xlsx").andExpect(status().isOk());
        scripts.announces(Findable.TOPIC, severe, "org.spona.findable.announced");
        scripts.see(our.bar(), "/risks/blocks/actions").andExpect(content().string(containsString("/risks/new")));
    }

    @Test
    void areLookedAtAgainWhenTheirDayHasCome() throws Exception {
        String address = tenants.address(our.bar(), "sr-Latn");
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        UUID id = saved(
                scripts,
                our.bar(),
                risk(title, "NETWORK", assessed("LIKELY", "SEVERE") + ", \"reviewOn\": \"" + today.plusDays(2) + "\""));
        work();
        assertThat(waiting.titles(
                        Addressee.writers(our.bar().organisationId(), our.bar().networkId())))
                .doesNotContain(title);
        Readers.runAsService(() -> transaction.executeWithoutResult(
                _ -> database.sql("update risk set review_on = current_date - 1 where id = ?")
                        .param(id)
                        .update()));
        work();

        assertThat(Mails.awaitedBy(address).subject()).contains(title);
        assertThat(waiting.titles(
                        Addressee.writers(our.bar().organisationId(), our.bar().networkId())))
                .contains(title);
        scripts.see(our.bar(), "/risks/" + id)
                .andExpect(content().string(containsString("Vreme je da se rizik ponovo proceni.")));
        scripts.see(our.bar(), "/situation").andExpect(content().string(containsString(title)));
        scripts.see(our.kotor(), "/api/v1/risks?due=true")
                .andExpect(jsonPath("$.items[0].due").value(true));

        scripts.see(our.bar(), "/risks/" + id + "/review").andExpect(status().isOk());
        scripts.form(
                        our.bar(),
                        "/risks/" + id + "/review",
                        "likelihood",
                        "POSSIBLE",
                        "impact",
                        "",
                        "grounds",
                        "Mera je počela.",
                        "reviewOn",
                        "kasnije")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("Mera je počela."),
                                containsString("kasnije"),
                                containsString("Izaberite koliko pogađa."))));
        scripts.form(
                        our.bar(),
                        "/risks/" + id + "/review",
                        "likelihood",
                        "POSSIBLE",
                        "impact",
                        "SEVERE",
                        "grounds",
                        "Mera je počela.")
                .andExpect(status().is3xxRedirection());
        scripts.see(our.bar(), API + id)
                .andExpect(jsonPath("$.likelihood").value("POSSIBLE"))
                .andExpect(jsonPath("$.due").value(false))
                .andExpect(jsonPath("$.assessedOn").value(today.toString()));
        assertThat(waiting.titles(
                        Addressee.writers(our.bar().organisationId(), our.bar().networkId())))
                .doesNotContain(title);
        scripts.see(our.bar(), "/risks/" + id + "/history")
                .andExpect(content()
                        .string(containsString(
                                "<span>Koliko je verovatno</span>, <span>Na čemu se procena zasniva</span>")));
    }

    @Test
    void areClosedWithAReasonAndOpenedAgain() throws Exception {
        UUID id = saved(scripts, our.bar(), risk(title, "NETWORK"));
        scripts.see(our.bar(), "/risks/" + id + "/close").andExpect(status().isOk());
        scripts.form(our.bar(), "/risks/" + id + "/close", "closing", " ")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Napišite zašto rizik više ne preti.")));
        scripts.form(our.bar(), "/risks/" + id + "/close", "closing", "Naselje je raseljeno.")
                .andExpect(status().is3xxRedirection());
        scripts.see(our.kotor(), "/risks/" + id).andExpect(content().string(containsString("Naselje je raseljeno.")));
        scripts.send(our.bar(), API + id, risk(title, "NETWORK"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value(containsString("risk-wrong-status")));
        scripts.see(our.kotor(), "/api/v1/risks?state=OPEN")
                .andExpect(jsonPath("$.total").value(0));
        scripts.see(our.bar(), "/risks/" + id + "/reopen").andExpect(status().isOk());
        scripts.form(our.bar(), "/risks/" + id + "/reopen").andExpect(status().is3xxRedirection());
        scripts.see(our.kotor(), "/api/v1/risks?state=OPEN")
                .andExpect(jsonPath("$.total").value(1));
    }

    @Test
    void comeBackWithAllThatWasTypedWhenSomethingIsWrong() throws Exception {
        UUID id = UUID.randomUUID();
        scripts.form(
                        our.bar(),
                        "/risks/" + id,
                        "content.title",
                        title,
                        "content.description",
                        "Vidi se u **dvije** mjesne zajednice.",
                        "content.likelihood",
                        "možda",
                        "content.bodyId",
                        UUID.randomUUID().toString(),
                        "content.reviewOn",
                        "12. 13. 2027.")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("Vidi se u **dvije** mjesne zajednice."),
                                containsString("12. 13. 2027."),
                                containsString("Izaberite kome preti."),
                                containsString("Izaberite šta preti."))));
        scripts.send(our.bar(), API + id, risk(title, "NETWORK", ", \"bodyId\": \"" + UUID.randomUUID() + "\""))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("\"bodyId\"")));
        scripts.send(our.bar(), API + id, risk(title, "NETWORK", ", \"reviewOn\": \"2020-01-01\""))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("\"reviewOn\"")));
        scripts.send(our.bar(), API + id, risk(title, "NETWORK", ", \"likelihood\": \"VERY\""))
                .andExpect(status().is4xxClientError());
        scripts.see(our.bar(), "/risks?likelihood=nesto").andExpect(status().is4xxClientError());
        scripts.see(our.bar(), API + id).andExpect(status().isNotFound());
        scripts.see(our.bar(), "/risks/new").andExpect(status().is3xxRedirection());
        scripts.see(our.bar(), "/risks/" + id + "/edit").andExpect(status().isOk());
        scripts.send(our.barGuest(), API + id, risk(title, "NETWORK")).andExpect(status().isForbidden());
    }

    private void assertOrder(String path, String... ends) throws Exception {
        var answer = scripts.see(our.kotor(), path);
        for (int at = 0; at < ends.length; at++) {
            answer.andExpect(jsonPath("$.items[" + at + "].title").value(title + ends[at]));
        }
    }

    private void work() {
        Readers.runAsService(() -> {
            while (deadlines.doNext()) {
                Thread.onSpinWait();
            }
        });
    }
}
