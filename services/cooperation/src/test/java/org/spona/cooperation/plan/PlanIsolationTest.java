package org.spona.cooperation.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spona.cooperation.CooperationTest;
import org.spona.cooperation.Scripts;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.Account;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.springframework.beans.factory.annotation.Autowired;

/** Every path by which a plan can be read, walked as everybody of two tenants. */
@CooperationTest
class PlanIsolationTest {

    private final Scripts scripts;
    private final Tenants tenants;
    private final TwoTenants our;
    private final String word = "Plan" + UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    PlanIsolationTest(Scripts scripts, Tenants tenants, TwoTenants our) {
        this.scripts = scripts;
        this.tenants = tenants;
        this.our = our;
    }

    @ParameterizedTest
    @EnumSource(Visibility.class)
    void showsASubmittedPlanToThoseWhoMayReadIt(Visibility visibility) throws Exception {
        UUID plan = Planning.submit(scripts, our.bar(), word, visibility.name());
        var ownership = new Ownership(our.bar().organisationId(), our.bar().networkId(), visibility);

        for (var account : our.everybody().entrySet()) {
            boolean reads = tenants.reader(account.getValue()).reads(ownership);
            for (String path : paths(plan)) {
                assertThat(shows(account.getValue(), path))
                        .as("%s, %s, %s", account.getKey(), visibility, path)
                        .isEqualTo(reads);
            }
        }
    }

    @Test
    void showsADraftToItsOrganisationOnly() throws Exception {
        UUID plan = Planning.draft(scripts, our.bar(), word, "PUBLIC");

        for (Account other :
                List.of(our.barEditor(), our.kotor(), our.staraPazova(), our.ljubljana(), our.barGuest())) {
            for (String path : paths(plan)) {
                assertThat(shows(other, path)).as(path).isFalse();
            }
        }
        for (String path : paths(plan)) {
            assertThat(shows(our.bar(), path)).as(path).isTrue();
        }
    }

    @Test
    void showsAPlanToThoseWhomItNamesAsLongAsItIsSubmitted() throws Exception {
        UUID plan = Planning.draft(scripts, our.bar(), word, "PRIVATE");
        scripts.sent(our.bar(), Planning.API + plan + "/lines/" + UUID.randomUUID(), """
                {"kind": "ACTION", "text": "Sačiniti protokole", "responsible": [
                    {"kind": "ORGANISATION", "name": "Opština Kotor", "id": "%s"}]}""".formatted(
                        our.kotor().organisationId()));
        showsTo(our.kotor(), plan, false);

        scripts.acted(our.bar(), Planning.API + plan + "/submit");
        showsTo(our.kotor(), plan, true);
        for (Account other : List.of(our.barEditor(), our.staraPazova(), our.ljubljana(), our.barGuest())) {
            showsTo(other, plan, false);
        }

        scripts.acted(our.bar(), Planning.API + plan + "/return");
        showsTo(our.kotor(), plan, false);
    }

    private void showsTo(Account account, UUID plan, boolean shown) throws Exception {
        for (String path : paths(plan)) {
            assertThat(shows(account, path)).as("%s, %s", account, path).isEqualTo(shown);
        }
    }

    @Test
    void isWrittenByItsOrganisationOnly() throws Exception {
        UUID plan = Planning.submit(scripts, our.bar(), word, "PUBLIC");

        for (Account other : List.of(our.barEditor(), our.kotor(), our.staraPazova(), our.ljubljana())) {
            for (String step : List.of("return", "close")) {
                scripts.act(other, Planning.API + plan + "/" + step).andExpect(status().isForbidden());
            }
            scripts.send(other, Planning.API + plan, Planning.plan("Tuđi", "PUBLIC"))
                    .andExpect(status().isForbidden());
            scripts.discard(other, Planning.API + plan).andExpect(status().isForbidden());
        }
    }

    private static List<String> paths(UUID plan) {
        return List.of(
                "/plans/" + plan,
                "/plans?size=100",
                "/plans/export.csv",
                "/plans/" + plan + "/history",
                "/api/v1/plans/" + plan,
                "/api/v1/plans?size=100");
    }

    private boolean shows(Account account, String path) throws Exception {
        return Scripts.body(scripts.see(account, path)).contains(word);
    }
}
