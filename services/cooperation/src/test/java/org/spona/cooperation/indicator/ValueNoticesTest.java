package org.spona.cooperation.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spona.cooperation.indicator.Indicating.API;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.spona.cooperation.CooperationTest;
import org.spona.cooperation.Scripts;
import org.spona.platform.test.Account;
import org.spona.platform.test.AnnouncedWaiting;
import org.spona.platform.test.Mails;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.spona.platform.waiting.Addressee;
import org.spona.platform.waiting.Waiting;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is told what of a value: what waits for the owner of its indicator, and what its organisation hears of it. */
@CooperationTest
class ValueNoticesTest {

    private final Scripts scripts;
    private final Tenants tenants;
    private final AnnouncedWaiting waiting;
    private final TwoTenants our;
    private final String title = "Pokazatelj " + UUID.randomUUID();

    @Autowired
    ValueNoticesTest(Scripts scripts, Tenants tenants, AnnouncedWaiting waiting, TwoTenants our) {
        this.scripts = scripts;
        this.tenants = tenants;
        this.waiting = waiting;
        this.our = our;
    }

    @Test
    void aReportedValueWaitsForTheOwnerAndAReturnedOneForItsOrganisation() throws Exception {
        String address = tenants.address(our.bar(), "sr-Latn");
        UUID indicator = active("MEMBERS");
        scripts.sent(our.bar(), API + indicator + "/values/2026", "{\"value\": \"7\", \"report\": false}");
        assertThat(waitsFor(our.barEditor())).isEmpty();

        UUID value = reported(our.bar(), indicator, "7");
        reported(our.kotor(), indicator, "3");
        assertThat(waitsFor(our.barEditor()))
                .extracting(Waiting.Item::address)
                .containsExactly("/indicators/" + indicator + "/approvals?state=REPORTED");
        assertThat(waitsFor(our.bar())).isEmpty();

        scripts.act(our.barEditor(), API + "values/" + value + "/return", "{\"reason\": \"Broj je iz prošle godine.\"}")
                .andExpect(status().isOk());
        assertThat(waitsFor(our.bar()))
                .extracting(Waiting.Item::address)
                .containsExactly("/indicators/" + indicator + "/values/2026");
        assertThat(waitsFor(our.kotor())).isEmpty();
        assertThat(Mails.awaitedBy(address).text()).contains(title, "2026", "Broj je iz prošle godine.");

        reported(our.bar(), indicator, "8");
        assertThat(waitsFor(our.bar())).isEmpty();
        scripts.acted(our.barEditor(), API + "values/" + value + "/approve");
        Awaitility.await().until(() -> Mails.to(address).size() == 2);
        assertThat(Mails.to(address))
                .anySatisfy(mail -> assertThat(mail.subject()).contains("Vrednost je odobrena"));
        assertThat(waitsFor(our.barEditor())).hasSize(1);
    }

    @Test
    void whatTheOwnerMeasuresItselfIsNoNews() throws Exception {
        String address = tenants.address(our.barEditor(), "sr-Latn");
        UUID indicator = active("OWNER");
        Indicating.approved(scripts, our.barEditor(), our.barEditor(), indicator, "2026", "5");
        assertThat(waitsFor(our.barEditor())).isEmpty();
        assertThat(Mails.to(address)).isEmpty();
    }

    private UUID active(String reporters) throws Exception {
        return Indicating.active(scripts, our.barEditor(), Indicating.indicator(title, "NETWORK", reporters));
    }

    private UUID reported(Account by, UUID indicator, String number) throws Exception {
        String body = Scripts.body(
                Indicating.say(scripts, by, indicator, "2026", number).andExpect(status().isOk()));
        return UUID.fromString(Indicating.json(body).path("id").asString());
    }

    private List<Waiting.Item> waitsFor(Account account) {
        return waiting
                .items(Addressee.writers(
                        account.organisationId(), account.membership().networkId()))
                .stream()
                .filter(item -> item.title().equals(title))
                .toList();
    }
}
