package org.spona.cooperation.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.spona.cooperation.indicator.Indicating.API;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spona.cooperation.CooperationTest;
import org.spona.cooperation.Scripts;
import org.spona.platform.findable.Findable;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.test.Account;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** An indicator from its draft to a locked value, by API and by page, and past both. */
@CooperationTest
class IndicatorServiceTest {

    private final Scripts scripts;
    private final TwoTenants our;
    private final Tenants tenants;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    @Autowired
    IndicatorServiceTest(
            Scripts scripts, TwoTenants our, Tenants tenants, JdbcClient database, TransactionTemplate transaction) {
        this.scripts = scripts;
        this.our = our;
        this.tenants = tenants;
        this.database = database;
        this.transaction = transaction;
    }

    @Test
    void goesFromADraftToALockedValue() throws Exception {
        UUID indicator = network("Broj protokola o saradnji");
        UUID value = Indicating.approved(scripts, our.bar(), our.barEditor(), indicator, "2026", "2");
        scripts.act(our.barEditor(), API + "values/" + value + "/lock").andExpect(status().isOk());
        Indicating.say(scripts, our.bar(), indicator, "2026", "3")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value(containsString("value-locked")));
        scripts.acted(our.barEditor(), API + "values/" + value + "/unlock");
        Indicating.say(scripts, our.bar(), indicator, "2026", "3")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("\"reason\"")));
        scripts.send(
                        our.bar(),
                        API + indicator + "/values/2026",
                        "{\"value\": \"3\", \"reason\": \"Jedan nije bio ubrojan.\", \"report\": true}")
                .andExpect(jsonPath("$.status").value("REPORTED"))
                .andExpect(jsonPath("$.amount").value(3));
        scripts.see(our.bar(), API + "values/" + value + "/revisions")
                .andExpect(jsonPath("$[0].amount").value(3))
                .andExpect(jsonPath("$[0].reason").value("Jedan nije bio ubrojan."))
                .andExpect(jsonPath("$[1].amount").value(2));
        scripts.see(our.barEditor(), "/indicators/" + indicator + "/approvals")
                .andExpect(content().string(containsString("Jedan nije bio ubrojan.")));
        scripts.announces(Findable.TOPIC, indicator, "org.spona.findable.announced");
    }

    @Test
    void isWrittenReportedAndApprovedByPage() throws Exception {
        UUID id = UUID.randomUUID();
        scripts.see(our.barEditor(), "/indicators/" + id + "/edit").andExpect(status().isOk());
        scripts.form(
                        our.barEditor(),
                        "/indicators/" + id,
                        "content.title",
                        "Udeo opština sa protokolom",
                        "content.kind",
                        "PERCENT",
                        "content.definition",
                        "Opštine.",
                        "content.summable",
                        "true",
                        "content.open",
                        "true",
                        "content.baseline",
                        "oko 20")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("bez „oko”")));
        scripts.form(
                        our.barEditor(),
                        "/indicators/" + id,
                        "content.title",
                        "Udeo opština sa protokolom",
                        "content.kind",
                        "PERCENT",
                        "content.definition",
                        "Opštine.",
                        "content.summable",
                        "true",
                        "content.open",
                        "true")
                .andExpect(status().is3xxRedirection());
        scripts.form(our.barEditor(), "/indicators/" + id + "/activate").andExpect(status().is3xxRedirection());
        scripts.see(our.bar(), "/indicators/" + id + "/values").andExpect(status().isOk());
        scripts.form(our.bar(), "/indicators/" + id + "/values/2026", "value", "12 %", "report", "true")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("potrebna dva broja")));
        scripts.form(our.bar(), "/indicators/" + id + "/values/2026", "value", "5 od 40", "report", "true")
                .andExpect(status().is3xxRedirection());
        scripts.see(our.bar(), "/indicators/" + id + "/values/2026")
                .andExpect(content().string(containsString("value=\"40\"")));
        String list = Scripts.body(scripts.see(our.barEditor(), API + id + "/values"));
        String value = Indicating.json(list).path("items").path(0).path("id").asString();
        scripts.form(our.barEditor(), "/indicators/values/" + value + "/return", "reason", "")
                .andExpect(status().isUnprocessableContent());
        scripts.form(our.barEditor(), "/indicators/values/" + value + "/return", "reason", "Proverite celinu.")
                .andExpect(status().is3xxRedirection());
        scripts.see(our.bar(), "/indicators/" + id + "/values")
                .andExpect(content().string(containsString("Proverite celinu.")));
        scripts.form(our.bar(), "/indicators/" + id + "/values/2026", "value", "5", "whole", "50", "report", "true")
                .andExpect(status().is3xxRedirection());
        scripts.form(our.barEditor(), "/indicators/values/" + value + "/approve")
                .andExpect(status().is3xxRedirection());
        scripts.see(our.kotor(), "/indicators/" + id + "?until=2026")
                .andExpect(content().string(containsString("10 % (5 od 50)")))
                .andExpect(content().string(containsString("1 od 3")))
                .andExpect(content().string(containsString("Kotor")));
        scripts.see(our.kotor(), "/indicators").andExpect(content().string(containsString("Udeo opština")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1.234,5|amount.whole-number", "12 %|amount.percent.none", "oko 20|amount.about"})
    void answersBadNumbersClearly(String typed, String key) throws Exception {
        UUID indicator = network("Broj inicijativa");

        Indicating.say(scripts, our.bar(), indicator, "2026", typed)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("\"value\"")))
                .andExpect(content().string(not(containsString(key))));
    }

    @Test
    void refusesWhoHasNothingToReport() throws Exception {
        UUID indicator = network("Broj inicijativa");

        UUID open = Indicating.active(
                scripts, our.barEditor(), Indicating.indicator("Javni pokazatelj", "PUBLIC", "MEMBERS"));
        Indicating.say(scripts, our.barGuest(), open, "2026", "2")
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.type").value(containsString("indicator-not-reporting")));
        Indicating.say(scripts, our.ljubljana(), indicator, "2026", "2").andExpect(status().isNotFound());
        Indicating.say(scripts, our.bar(), indicator, "2026-03", "2").andExpect(status().isNotFound());
        UUID value = UUID.fromString(
                Indicating.json(Scripts.body(Indicating.say(scripts, our.bar(), indicator, "2026", "2")))
                        .path("id")
                        .asString());
        scripts.act(our.bar(), API + "values/" + value + "/approve")
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.type").value(containsString("indicator-not-owner")));
        scripts.act(our.kotor(), API + "values/" + value + "/approve").andExpect(status().isNotFound());
    }

    @Test
    void holdsPastTheServiceThatAnOwnerChangesNoAmount() throws Exception {
        UUID indicator = network("Broj inicijativa");
        UUID value = Indicating.approved(scripts, our.bar(), our.barEditor(), indicator, "2026", "2");

        assertThatThrownBy(() -> change(our.barEditor(), "amount = 9, reason = 'x', status = 'REPORTED'", value))
                .hasMessageContaining("in the words of another organisation");
        assertThatThrownBy(() -> change(our.bar(), "amount = 9", value)).hasMessageContaining("without a reason");
        assertThatThrownBy(() -> change(our.bar(), "status = 'LOCKED'", value))
                .hasMessageContaining("by whoever owns the indicator");
        assertThat(change(our.kotor(), "amount = 9", value)).isZero();
        assertThat(change(our.barEditor(), "status = 'LOCKED'", value)).isOne();
        assertThatThrownBy(() -> change(our.bar(), "amount = 9, reason = 'x', status = 'REPORTED'", value))
                .hasMessageContaining("is locked");
    }

    private int change(Account account, String what, UUID value) {
        Integer changed = Readers.call(
                tenants.reader(account),
                () -> transaction.execute(_ -> database.sql("update measurement set " + what + " where id = ?")
                        .param(value)
                        .update()));
        return changed == null ? -1 : changed;
    }

    private UUID network(String title) throws Exception {
        return Indicating.active(scripts, our.barEditor(), Indicating.indicator(title, "NETWORK", "MEMBERS"));
    }
}
