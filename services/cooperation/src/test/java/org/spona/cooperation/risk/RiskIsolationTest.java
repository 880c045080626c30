package org.spona.cooperation.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
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
import org.spona.platform.test.MandateEnds;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Every path by which a risk or a measure can be read, walked as everybody of two tenants. */
@CooperationTest
class RiskIsolationTest {

    private final MockMvc http;
    private final Scripts scripts;
    private final Tenants tenants;
    private final TwoTenants our;
    private final MandateEnds mandates;
    private final String word = "Rizik" + UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    RiskIsolationTest(MockMvc http, Scripts scripts, Tenants tenants, TwoTenants our, MandateEnds mandates) {
        this.http = http;
        this.scripts = scripts;
        this.tenants = tenants;
        this.our = our;
        this.mandates = mandates;
    }

    @ParameterizedTest
    @EnumSource(Visibility.class)
    void showsEachToThoseWhoMayReadIt(Visibility visibility) throws Exception {
        UUID risk = Risking.saved(scripts, our.bar(), Risking.risk(word, visibility.name()));
        UUID measure = measure(visibility, risk, "");
        var ownership = new Ownership(our.bar().organisationId(), our.bar().networkId(), visibility);

        for (var account : our.everybody().entrySet()) {
            boolean reads = tenants.reader(account.getValue()).reads(ownership);
            for (String path : paths(risk, measure)) {
                assertThat(shows(account.getValue(), path))
                        .as("%s, %s, %s", account.getKey(), visibility, path)
                        .isEqualTo(reads);
            }
            scripts.see(account.getValue(), "/api/v1/risks/matrix?q=" + word)
                    .andExpect(jsonPath("$.unassessed").value(reads ? 1 : 0));
            scripts.see(account.getValue(), "/api/v1/measures?q=Mera+" + word)
                    .andExpect(jsonPath("$.total").value(reads ? 1 : 0));
        }
    }

    @Test
    void namesAPrivateRiskToNobodyElseByAMeasureAgainstIt() throws Exception {
        UUID risk = Risking.saved(scripts, our.bar(), Risking.risk(word, "PRIVATE"));
        UUID measure = UUID.randomUUID();
        scripts.sent(our.bar(), "/api/v1/measures/" + measure, """
                {"title": "Mera", "language": "cnr-Latn", "visibility": "PUBLIC", "risks": ["%s"]}""".formatted(risk));
        for (Account other : List.of(our.kotor(), our.staraPazova(), our.ljubljana())) {
            assertThat(shows(other, "/measures/" + measure)).isFalse();
            assertThat(shows(other, "/measures/export.csv")).isFalse();
            assertThat(shows(other, "/measures?risk=" + risk)).isFalse();
            scripts.send(other, "/api/v1/measures/" + UUID.randomUUID(), """
                            {"title": "Tuđa", "language": "sr-Latn", "risks": ["%s"]}""".formatted(risk))
                    .andExpect(status().isUnprocessableContent());
        }
    }

    @Test
    void isReadWithoutAnAccountOnceItIsPublic() throws Exception {
        UUID risk = Risking.saved(scripts, our.bar(), Risking.risk(word, "PUBLIC"));
        UUID measure = measure(Visibility.PUBLIC, risk, "");
        UUID hidden = Risking.saved(scripts, our.bar(), Risking.risk(word, "REGION"));
        for (String path : List.of("/risks/" + risk, Risking.API + risk, "/measures/" + measure)) {
            http.perform(get(path))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString(word)));
        }
        for (String path :
                List.of("/risks/" + hidden, Risking.API + hidden, "/risks", "/measures", "/risks/export.csv")) {
            http.perform(get(path)).andExpect(status().is4xxClientError());
        }
    }

    @Test
    void isWrittenByItsOrganisationOnly() throws Exception {
        UUID risk = Risking.saved(scripts, our.bar(), Risking.risk(word, "PUBLIC"));
        UUID measure = measure(Visibility.PUBLIC, risk, "");
        for (Account other : List.of(our.barEditor(), our.kotor(), our.staraPazova(), our.ljubljana())) {
            scripts.send(other, Risking.API + risk, Risking.risk("Tuđi", "PUBLIC"))
                    .andExpect(status().isForbidden());
            scripts.act(other, Risking.API + risk + "/reopen").andExpect(status().isForbidden());
            scripts.act(other, Risking.API + risk + "/close", "{\"closing\": \"Ne preti.\"}")
                    .andExpect(status().isForbidden());
            scripts.act(other, "/api/v1/measures/" + measure + "/run").andExpect(status().isForbidden());
            scripts.act(other, "/api/v1/measures/" + measure + "/drop", "{\"reason\": \"Ne valja.\"}")
                    .andExpect(status().isForbidden());
        }
    }

    @Test
    void isReadByTheDelegatesOfItsBodyAsLongAsTheySit() throws Exception {
        UUID body = mandates.body(our);
        Account delegate = mandates.delegate(our);
        mandates.sit(body, our, delegate);
        UUID risk = Risking.saved(scripts, our.bar(), Risking.risk(word, "PRIVATE", ", \"bodyId\": \"" + body + "\""));
        UUID measure = measure(Visibility.PRIVATE, risk, ", \"bodyId\": \"" + body + "\"");
        mandates.shows(delegate, word, paths(risk, measure));
        mandates.endMandate(body, our);
        mandates.showNothing(
                delegate, word, body, "select count(*) from risk where title = '" + word + "'", paths(risk, measure));
    }

    private UUID measure(Visibility visibility, UUID risk, String further) throws Exception {
        UUID id = UUID.randomUUID();
        scripts.sent(our.bar(), "/api/v1/measures/" + id, """
                {"title": "Mera %s", "language": "cnr-Latn", "visibility": "%s", "responsible": "Radni tim", "risks": ["%s"]%s}""".formatted(word, visibility, risk, further));
        return id;
    }

    private static List<String> paths(UUID risk, UUID measure) {
        return List.of(
                "/risks/" + risk,
                "/risks?size=100",
                "/risks/export.csv",
                "/risks/" + risk + "/history",
                Risking.API + risk,
                "/api/v1/risks?size=100",
                "/measures/" + measure,
                "/measures?size=100",
                "/measures/export.csv",
                "/measures/" + measure + "/history",
                "/api/v1/measures/" + measure,
                "/api/v1/measures?size=100&risk=" + risk);
    }

    private boolean shows(Account account, String path) throws Exception {
        return Scripts.body(scripts.see(account, path)).contains(word);
    }
}
