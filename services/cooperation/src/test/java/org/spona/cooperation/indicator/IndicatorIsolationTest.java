package org.spona.cooperation.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spona.cooperation.indicator.Indicating.API;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
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

/** Every path by which an indicator and its values can be read, walked as everybody of two tenants. */
@CooperationTest
class IndicatorIsolationTest {

    private static final String NOTE = "procena-" + UUID.randomUUID().toString().substring(0, 8);

    private final Scripts scripts;
    private final Tenants tenants;
    private final TwoTenants our;
    private final String word = "Pokazatelj" + UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    IndicatorIsolationTest(Scripts scripts, Tenants tenants, TwoTenants our) {
        this.scripts = scripts;
        this.tenants = tenants;
        this.our = our;
    }

    @ParameterizedTest
    @EnumSource(Visibility.class)
    void showsAnIndicatorToThoseWhoMayReadIt(Visibility visibility) throws Exception {
        UUID id = Indicating.active(scripts, our.barEditor(), Indicating.indicator(word, visibility.name(), "MEMBERS"));
        var ownership =
                new Ownership(our.barEditor().organisationId(), our.barEditor().networkId(), visibility);
        var softly = new SoftAssertions();
        for (var account : our.everybody().entrySet()) {
            boolean reads = tenants.reader(account.getValue()).reads(ownership);
            softly.assertThat(showing(id, word, account.getValue()))
                    .as("%s, %s", account.getKey(), visibility)
                    .containsAll(
                            reads ? List.of("page", "list", "CSV", "municipalities", "comparison", "API") : List.of())
                    .allMatch(_ -> reads);
        }
        softly.assertAll();
    }

    @Test
    void showsADraftToItsOrganisationOnly() throws Exception {
        UUID id = UUID.randomUUID();
        scripts.sent(our.barEditor(), API + id, Indicating.indicator(word, "PUBLIC", "MEMBERS"));

        for (Account other : List.of(our.bar(), our.kotor(), our.staraPazova(), our.ljubljana(), our.barGuest())) {
            assertThat(showing(id, word, other)).isEmpty();
        }
        assertThat(showing(id, word, our.barEditor())).contains("page", "edit", "list", "API");
    }

    @Test
    void showsWhatIsReportedToItsOrganisationAndTheOwnerAndWhatIsApprovedToTheNetwork() throws Exception {
        UUID id = Indicating.active(scripts, our.barEditor(), Indicating.indicator(word, "NETWORK", "MEMBERS"));
        scripts.sent(
                our.bar(),
                API + id + "/values/2026",
                "{\"value\": \"31417\", \"note\": \"%s\", \"report\": false}".formatted(NOTE));
        assertThat(showing(id, NOTE, our.bar())).contains("value", "own");
        assertThat(showing(id, NOTE, our.barEditor())).as("a draft").isEmpty();

        UUID value = Indicating.approved(scripts, our.bar(), our.barEditor(), id, "2026", "31417");
        for (Account other : List.of(our.staraPazova(), our.ljubljana(), our.barGuest())) {
            assertThat(scripts.see(other, API + "values/" + value)
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .isEqualTo(404);
        }
        assertThat(Scripts.body(scripts.see(our.kotor(), API + id + "/rollup?level=MUNICIPALITY&until=2026")))
                .contains("31417");
        assertThat(scripts.see(our.kotor(), API + "values/" + value + "/revisions")
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8))
                .as("revisions are for the two alone")
                .isEqualTo("[]");
    }

    @Test
    void keepsValuesToTheOwnerWhereTheyAreNotOpen() throws Exception {
        UUID id = Indicating.active(
                scripts,
                our.barEditor(),
                Indicating.indicator(word, "NETWORK", "MEMBERS").replace("\"open\": true", "\"open\": false"));
        Indicating.approved(scripts, our.bar(), our.barEditor(), id, "2026", "31417");

        String path = API + id + "/rollup?until=2026&periods=1";
        assertThat(Scripts.body(scripts.see(our.kotor(), path))).doesNotContain("31417");
        assertThat(Scripts.body(scripts.see(our.barEditor(), path))).contains("\"sum\":31417");
    }

    private List<String> showing(UUID id, String text, Account account) throws Exception {
        List<String> showing = new ArrayList<>();
        for (var path : paths(id).entrySet()) {
            var answer = scripts.see(account, path.getValue()).andReturn().getResponse();
            if (answer.getStatus() == 200
                    && answer.getContentAsString(StandardCharsets.UTF_8).contains(text)) {
                showing.add(path.getKey());
            }
        }
        return showing;
    }

    private static Map<String, String> paths(UUID id) {
        return Map.ofEntries(
                Map.entry("page", "/indicators/" + id),
                Map.entry("edit", "/indicators/" + id + "/edit"),
                Map.entry("list", "/indicators?size=100"),
                Map.entry("CSV", "/indicators/export.csv"),
                Map.entry("municipalities", "/indicators/" + id + "/municipalities"),
                Map.entry("comparison", "/indicators/" + id + "/comparison"),
                Map.entry("value", "/indicators/" + id + "/values/2026"),
                Map.entry("approvals", "/indicators/" + id + "/approvals"),
                Map.entry("history", "/indicators/" + id + "/history"),
                Map.entry("values CSV", "/indicators/" + id + "/values/export.csv"),
                Map.entry("own", API + id + "/values/own"),
                Map.entry("values", API + id + "/values"),
                Map.entry("API", API + id),
                Map.entry("API list", API.substring(0, API.length() - 1) + "?size=100"));
    }
}
