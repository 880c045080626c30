package org.spona.cooperation.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.cooperation.CooperationTest;
import org.spona.cooperation.Scripts;
import org.spona.platform.findable.Findable;
import org.spona.platform.test.Account;
import org.spona.platform.test.AnnouncedWaiting;
import org.spona.platform.test.TwoTenants;
import org.spona.platform.waiting.Addressee;
import org.springframework.beans.factory.annotation.Autowired;

/** A study visit from an offer to how both sides say it was, by the JSON API and by the pages, with what others see of it meanwhile. */
@CooperationTest
class ExchangeServiceTest {

    private static final String API = "/api/v1/exchange/";

    private final Scripts scripts;
    private final AnnouncedWaiting waiting;
    private final TwoTenants our;
    private final UUID id = UUID.randomUUID();
    private final String title = "Studijska posjeta " + UUID.randomUUID();

    @Autowired
    ExchangeServiceTest(Scripts scripts, AnnouncedWaiting waiting, TwoTenants our) {
        this.scripts = scripts;
        this.waiting = waiting;
        this.our = our;
    }

    @Test
    void goesFromAnOfferToHowItWas() throws Exception {
        save("NETWORK", "");
        for (String path : paths()) {
            assertThat(shows(our.kotor(), path)).as(path).isFalse();
        }
        scripts.acted(our.bar(), API + id + "/open");
        for (String path : paths()) {
            assertThat(shows(our.kotor(), path)).as(path).isTrue();
            assertThat(shows(our.staraPazova(), path)).as(path).isFalse();
        }
        scripts.see(our.kotor(), "/exchange/" + id + "/answer").andExpect(status().isOk());
        scripts.form(our.kotor(), "/exchange/" + id + "/answer", "note", " ")
                .andExpect(status().isUnprocessableContent());
        scripts.form(our.kotor(), "/exchange/" + id + "/answer", "note", "Dolazi nas šestoro.")
                .andExpect(status().is3xxRedirection());
        scripts.sent(our.barEditor(), API + id + "/answer", "{\"note\": \"I mi bismo.\"}");
        scripts.see(our.kotor(), "/exchange/" + id).andExpect(content().string(not(containsString("I mi bismo"))));
        assertThat(waiting.titles(
                        Addressee.writers(our.bar().organisationId(), our.bar().networkId())))
                .contains(title);
        scripts.send(our.bar(), API + id + "/partner/" + UUID.randomUUID(), "").andExpect(status().isConflict());
        scripts.form(
                        our.bar(),
                        "/exchange/" + id + "/match",
                        "organisation",
                        our.kotor().organisationId().toString())
                .andExpect(status().is3xxRedirection());
        scripts.acted(our.bar(), API + id + "/done");

        scripts.see(our.kotor(), "/exchange/" + id + "/experience").andExpect(status().isOk());
        scripts.form(
                        our.kotor(),
                        "/exchange/" + id + "/experience",
                        "useful",
                        "true",
                        "experience",
                        "Mnogo smo vidjeli.")
                .andExpect(status().is3xxRedirection());
        scripts.sent(our.bar(), API + id + "/experience", "{\"useful\": true, \"experience\": \"Dobra pitanja.\"}");
        scripts.send(our.barEditor(), API + id + "/experience", "{\"useful\": true, \"experience\": \"Tuđe.\"}")
                .andExpect(status().isForbidden());
        scripts.see(our.barEditor(), "/exchange/" + id)
                .andExpect(content()
                        .string(allOf(containsString("Mnogo smo vidjeli."), containsString("Dobra pitanja."))));
        scripts.announces(Findable.TOPIC, id, "org.spona.findable.announced");
    }

    @Test
    void saysWhatIsWrong() throws Exception {
        scripts.send(
                        our.bar(),
                        API + id,
                        json("NETWORK", ", \"fromDay\": \"2027-03-01\", \"untilDay\": \"2027-02-01\""))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("\"untilDay\"")));
        save("PRIVATE", "");
        scripts.act(our.bar(), API + id + "/open").andExpect(status().isUnprocessableContent());
        scripts.see(our.bar(), "/exchange/" + id + "/edit").andExpect(status().isOk());
        scripts.discard(our.bar(), API + id).andExpect(status().isNoContent());
        scripts.see(our.bar(), API + id).andExpect(status().isNotFound());
        scripts.see(our.bar(), "/exchange/blocks/actions").andExpect(status().isOk());
    }

    @Test
    void isSeenByNobodyOnceItIsTakenBack() throws Exception {
        save("PUBLIC", "");
        scripts.acted(our.bar(), API + id + "/open");
        scripts.act(our.bar(), API + id + "/withdraw")
                .andExpect(jsonPath("$.status").value("WITHDRAWN"));
        for (String path : paths()) {
            assertThat(shows(our.kotor(), path)).as(path).isFalse();
        }
    }

    private void save(String visibility, String further) throws Exception {
        scripts.sent(our.bar(), API + id, json(visibility, further));
    }

    private String json(String visibility, String further) {
        return """
                {"title": "%s", "kind": "OFFER", "form": "STUDY_VISIT", "body": "Kako radi tim.", "language": "cnr-Latn", "people": 6,
                 "visibility": "%s"%s}""".formatted(title, visibility, further);
    }

    private List<String> paths() {
        return List.of(
                "/exchange/" + id,
                "/exchange?size=100",
                "/exchange/export.csv",
                "/exchange/" + id + "/history",
                API + id,
                "/api/v1/exchange?size=100");
    }

    private boolean shows(Account account, String path) throws Exception {
        return Scripts.body(scripts.see(account, path)).contains(title);
    }
}
