package org.spona.cooperation.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.spona.cooperation.CooperationTest;
import org.spona.cooperation.Scripts;
import org.spona.cooperation.indicator.Indicating;
import org.spona.cooperation.risk.Risking;
import org.spona.platform.findable.Findable;
import org.spona.platform.test.TwoTenants;
import org.springframework.beans.factory.annotation.Autowired;

/** A measure from the proposal to its evaluation, by the JSON API and by the pages. */
@CooperationTest
class MeasureServiceTest {

    private static final String API = "/api/v1/measures/";

    private final Scripts scripts;
    private final TwoTenants our;
    private final UUID id = UUID.randomUUID();
    private final String title = "Mera " + UUID.randomUUID();

    @Autowired
    MeasureServiceTest(Scripts scripts, TwoTenants our) {
        this.scripts = scripts;
        this.our = our;
    }

    @Test
    void goesFromTheProposalToWhatItsIndicatorSaidBeforeAndAfter() throws Exception {
        UUID indicator = indicator("NETWORK");
        Indicating.approved(scripts, our.bar(), our.barEditor(), indicator, "2025", "9");
        Indicating.approved(scripts, our.bar(), our.barEditor(), indicator, "2026", "12");
        UUID risk = Risking.saved(scripts, our.bar(), Risking.risk("Siromaštvo", "NETWORK"));
        scripts.see(our.bar(), "/measures/new?risk=" + risk).andExpect(status().is3xxRedirection());
        scripts.see(our.bar(), "/measures/" + id + "/edit?risk=" + risk)
                .andExpect(content().string(allOf(containsString(risk.toString()), containsString("checked"))));
        save(indicator, risk, "Radni tim");
        scripts.see(our.kotor(), "/risks/" + risk)
                .andExpect(content().string(allOf(containsString(title), containsString("predložena"))));

        scripts.see(our.bar(), "/measures/" + id + "/adopt").andExpect(status().isOk());
        scripts.form(
                        our.bar(),
                        "/measures/" + id + "/adopt",
                        "decision",
                        "Zaključak 3/2026",
                        "adoptedOn",
                        "1. 3. 2026.")
                .andExpect(status().is3xxRedirection());
        scripts.send(our.bar(), API + id, json(indicator, risk, "Drugi"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value(containsString("measure-frozen")));
        scripts.see(our.bar(), "/measures/" + id + "/run").andExpect(status().isOk());
        scripts.form(our.bar(), "/measures/" + id + "/run").andExpect(status().is3xxRedirection());

        scripts.see(our.bar(), "/measures/" + id + "/evaluate")
                .andExpect(content().string(allOf(containsString("2026. – 12"), containsString("2025. – 9"))));
        scripts.form(
                        our.bar(),
                        "/measures/" + id + "/evaluate",
                        "result",
                        "Više porodica dobija pomoć.",
                        "before",
                        "2025")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("porodica dobija pomoć."),
                                containsString("Izaberite razdoblje posle mere."))));
        scripts.act(our.bar(), API + id + "/evaluate", """
                        {"result": "Više porodica dobija pomoć.", "before": "2024", "after": "2026"}""")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("\"before\"")));
        scripts.form(
                        our.bar(),
                        "/measures/" + id + "/evaluate",
                        "result",
                        "Više porodica dobija pomoć.",
                        "before",
                        "2025",
                        "after",
                        "2026")
                .andExpect(status().is3xxRedirection());

        scripts.see(our.kotor(), API + id)
                .andExpect(jsonPath("$.status").value("EVALUATED"))
                .andExpect(jsonPath("$.before.number").value(9))
                .andExpect(jsonPath("$.after.period").value("2026"))
                .andExpect(jsonPath("$.after.number").value(12));
        scripts.see(our.kotor(), "/measures/" + id)
                .andExpect(content()
                        .string(allOf(
                                containsString("porodica dobija pomoć."),
                                containsString("Zaključak 3/2026"),
                                containsString("Siromaštvo"))));
        scripts.see(our.kotor(), "/measures?sort=-adoptedOn")
                .andExpect(content().string(containsString("9 → 12")));
        scripts.see(our.kotor(), "/measures/export.csv?risk=" + risk)
                .andExpect(content().string(allOf(containsString("9 (2025.)"), containsString("ocenjena"))));
        scripts.see(our.kotor(), "/measures/" + id + "/history").andExpect(status().isOk());
        scripts.announces(Findable.TOPIC, id, "org.spona.findable.announced");
    }

    @Test
    void tellsNobodyAValueThatSheMayNotReadAtItsIndicator() throws Exception {
        UUID indicator = indicator("PRIVATE");
        Indicating.approved(scripts, our.barEditor(), our.barEditor(), indicator, "2025", "7713");
        Indicating.approved(scripts, our.barEditor(), our.barEditor(), indicator, "2026", "7719");
        scripts.sent(our.barEditor(), API + id, """
                {"title": "%s", "language": "sr-Latn", "responsible": "Stručna služba", "indicatorId": "%s", "visibility": "NETWORK"}""".formatted(title, indicator));
        adopt("");
        scripts.acted(our.barEditor(), API + id + "/run");
        scripts.act(our.barEditor(), API + id + "/evaluate", """
                        {"result": "Bolje je.", "before": "2025", "after": "2026"}""").andExpect(status().isOk());

        scripts.see(our.barEditor(), "/measures/" + id).andExpect(content().string(containsString("7.719")));
        for (String path : new String[] {"/measures/" + id, "/measures", "/measures/export.csv", API + id}) {
            String said = Scripts.body(scripts.see(our.kotor(), path));
            assertThat(said).as(path).contains(title).doesNotContain("7.713", "7713", "7719", "7.719");
        }
    }

    @Test
    void isLinkedToTheDecisionByWhichItWasAdopted() throws Exception {
        scripts.sent(our.barEditor(), API + id, """
                {"title": "%s", "language": "sr-Latn", "responsible": "Stručna služba", "visibility": "NETWORK"}""".formatted(title));
        scripts.act(our.barEditor(), API + id + "/adopt", """
                        {"decision": "Odluka 5/2026", "adoptedOn": "2026-03-01", "to": "/decisions/%s"}""".formatted(UUID.randomUUID()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("\"to\"")));
        scripts.see(our.barEditor(), API + id).andExpect(jsonPath("$.status").value("PROPOSED"));
        adopt("https://example.org/odluka");
        scripts.see(our.barEditor(), "/measures/" + id)
                .andExpect(content().string(containsString("https://example.org/odluka")));
        scripts.form(our.barEditor(), "/measures/" + id + "/return").andExpect(status().is3xxRedirection());
        scripts.see(our.barEditor(), API + id)
                .andExpect(jsonPath("$.status").value("PROPOSED"))
                .andExpect(jsonPath("$.decision").value(""));
    }

    @Test
    void saysWhatIsWrong() throws Exception {
        UUID risk = Risking.saved(scripts, our.bar(), Risking.risk("Siromaštvo", "NETWORK"));
        scripts.form(
                        our.bar(),
                        "/measures/" + id,
                        "content.title",
                        "",
                        "content.description",
                        "Pomoć u **kući**.",
                        "content.risks",
                        risk.toString(),
                        "content.indicatorId",
                        "nije")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("Pomoć u **kući**."),
                                containsString("Upišite naziv mere."),
                                containsString("checked"))));
        scripts.send(our.bar(), API + id, json(UUID.randomUUID(), risk, ""))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("\"indicatorId\"")));
        UUID others = indicator("PRIVATE");
        scripts.send(our.bar(), API + id, json(others, risk, "")).andExpect(status().isUnprocessableContent());

        scripts.sent(our.bar(), API + id, """
                {"title": "%s", "language": "sr-Latn", "visibility": "NETWORK"}""".formatted(title));
        scripts.see(our.bar(), "/measures/" + id + "/adopt").andExpect(status().is3xxRedirection());
        scripts.act(our.bar(), API + id + "/adopt", "{\"decision\": \"1\", \"adoptedOn\": \"2026-01-01\"}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("\"responsible\"")));
        scripts.act(our.bar(), API + id + "/evaluate", "{\"result\": \"Ništa.\"}")
                .andExpect(status().isConflict());
        scripts.see(our.bar(), "/measures/" + id + "/drop").andExpect(status().isOk());
        scripts.form(our.bar(), "/measures/" + id + "/drop", "reason", "").andExpect(status().isUnprocessableContent());
        scripts.form(our.bar(), "/measures/" + id + "/drop", "reason", "Nema novca.")
                .andExpect(status().is3xxRedirection());
        scripts.see(our.kotor(), "/measures?state=DROPPED").andExpect(content().string(containsString(title)));
        scripts.see(our.kotor(), "/measures?state=RUNNING")
                .andExpect(content().string(allOf(not(containsString(title)), containsString("Nema takvih mera"))));
        scripts.see(our.bar(), "/measures/blocks/actions").andExpect(content().string(containsString("/measures/new")));
        scripts.send(our.barGuest(), API + UUID.randomUUID(), json(null, risk, ""))
                .andExpect(status().isForbidden());
    }

    private void adopt(String to) throws Exception {
        scripts.act(our.barEditor(), API + id + "/adopt", """
                        {"decision": "Odluka 5/2026", "adoptedOn": "2026-03-01", "to": "%s"}""".formatted(to)).andExpect(status().isOk());
    }

    /** One that municipalities measure, or, when nobody else sees it, its owner. */
    private UUID indicator(String visibility) throws Exception {
        return Indicating.active(
                scripts,
                our.barEditor(),
                Indicating.indicator(
                        "Porodice koje dobijaju pomoć",
                        visibility,
                        visibility.equals("PRIVATE") ? "OWNER" : "MEMBERS"));
    }

    private void save(UUID indicator, UUID risk, String responsible) throws Exception {
        scripts.sent(our.bar(), API + id, json(indicator, risk, responsible));
    }

    private String json(@Nullable UUID indicator, UUID risk, String responsible) {
        return """
                {"title": "%s", "description": "Pomoć u kući.", "language": "cnr-Latn", "visibility": "NETWORK", "responsible": "%s", "risks": ["%s"],
                 "indicatorId": %s}""".formatted(title, responsible, risk, indicator == null ? "null" : "\"" + indicator + "\"");
    }
}
