package org.spona.cooperation.initiative;

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
import org.spona.platform.test.Mails;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.spona.platform.waiting.Addressee;
import org.springframework.beans.factory.annotation.Autowired;

/** An initiative from the idea to its end, by the JSON API and by the pages, with what others see of it meanwhile. */
@CooperationTest
class InitiativeServiceTest {

    private static final String API = "/api/v1/initiatives/";

    private final Scripts scripts;
    private final Tenants tenants;
    private final AnnouncedWaiting waiting;
    private final TwoTenants our;
    private final UUID id = UUID.randomUUID();
    private final String title = "Zajednička služba " + UUID.randomUUID();

    @Autowired
    InitiativeServiceTest(Scripts scripts, Tenants tenants, AnnouncedWaiting waiting, TwoTenants our) {
        this.scripts = scripts;
        this.tenants = tenants;
        this.waiting = waiting;
        this.our = our;
    }

    @Test
    void goesFromAnIdeaToUsersThatAreCounted() throws Exception {
        String address = tenants.address(our.kotor(), "sr-Latn");
        save("NETWORK", "");
        for (String path : paths()) {
            assertThat(shows(our.kotor(), path)).as(path).isFalse();
        }
        scripts.acted(our.bar(), API + id + "/seek");
        scripts.acted(our.bar(), API + id + "/seek");
        assertThat(Mails.awaitedBy(address).subject()).contains(title);
        for (String path : paths()) {
            assertThat(shows(our.kotor(), path)).as(path).isTrue();
            assertThat(shows(our.staraPazova(), path)).as(path).isFalse();
        }

        scripts.see(our.kotor(), "/initiatives/" + id + "/offer").andExpect(status().isOk());
        scripts.form(our.kotor(), "/initiatives/" + id + "/offer", "note", "Vozilo i dve gerontodomaćice.")
                .andExpect(status().is3xxRedirection());
        assertThat(waiting.titles(
                        Addressee.writers(our.bar().organisationId(), our.bar().networkId())))
                .contains(title);
        scripts.see(our.barEditor(), "/initiatives/" + id)
                .andExpect(content().string(not(containsString("gerontodomaćice"))));
        scripts.send(our.bar(), API + id + "/parties/" + our.barEditor().organisationId(), "")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value(containsString("initiative-not-offered")));
        scripts.form(
                        our.bar(),
                        "/initiatives/" + id + "/accept",
                        "organisation",
                        our.kotor().organisationId().toString())
                .andExpect(status().is3xxRedirection());
        scripts.acted(our.bar(), API + id + "/prepare");
        scripts.acted(our.bar(), API + id + "/decide");

        scripts.act(our.bar(), API + id + "/run").andExpect(status().isConflict());
        String decision = "{\"decision\": \"01-3/2026\", \"decidedOn\": \"2026-01-15\"}";
        scripts.sent(our.bar(), API + id + "/decision", decision);
        scripts.see(our.kotor(), "/initiatives/" + id + "/decision").andExpect(status().isOk());
        scripts.sent(our.kotor(), API + id + "/decision", decision);
        scripts.send(our.barEditor(), API + id + "/decision", decision).andExpect(status().isForbidden());
        scripts.acted(our.bar(), API + id + "/run");

        scripts.see(our.kotor(), "/initiatives/" + id + "/users").andExpect(status().isOk());
        scripts.form(our.kotor(), "/initiatives/" + id + "/users", "users", "oko 20", "countedOn", "1. 3. 2026.")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("oko 20")));
        scripts.form(our.kotor(), "/initiatives/" + id + "/users", "users", "12", "countedOn", "1. 3. 2026.")
                .andExpect(status().is3xxRedirection());
        scripts.see(our.barEditor(), "/initiatives/" + id)
                .andExpect(content().string(allOf(containsString("12 (upisalo 1 od 2 učesnika)"))));
        scripts.form(our.bar(), "/initiatives/" + id + "/closing", "result", "Služba radi.")
                .andExpect(status().is3xxRedirection());
        scripts.see(our.kotor(), API + id).andExpect(jsonPath("$.status").value("CLOSED"));
        scripts.announces(Findable.TOPIC, id, "org.spona.findable.announced");
    }

    @Test
    void isLeftByWhoNoLongerTakesPart() throws Exception {
        save("NETWORK", "");
        scripts.acted(our.bar(), API + id + "/seek");
        scripts.act(our.kotor(), API + id + "/leave").andExpect(status().isConflict());
        scripts.sent(our.kotor(), API + id + "/offer", "{\"note\": \"\"}");
        scripts.sent(our.bar(), API + id + "/parties/" + our.kotor().organisationId(), "");
        scripts.act(our.kotor(), API + id + "/leave").andExpect(status().isNoContent());

        scripts.see(our.bar(), API + id)
                .andExpect(jsonPath("$.parts[1].leftOn").isNotEmpty())
                .andExpect(jsonPath("$.parts[1].accepted").value(false));
    }

    @Test
    void saysWhatIsWrong() throws Exception {
        scripts.send(our.bar(), API + id, json("NETWORK", ", \"startsOn\": \"2027-03-01\", \"endsOn\": \"2027-02-01\""))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("\"endsOn\"")));
        save("PRIVATE", "");
        scripts.act(our.bar(), API + id + "/seek").andExpect(status().isUnprocessableContent());
        scripts.see(our.bar(), "/initiatives/" + id + "/edit").andExpect(status().isOk());
        scripts.act(our.kotor(), API + id + "/seek").andExpect(status().isNotFound());
        scripts.discard(our.bar(), API + id).andExpect(status().isNoContent());
        scripts.see(our.bar(), API + id).andExpect(status().isNotFound());
        scripts.see(our.bar(), "/initiatives/blocks/actions").andExpect(status().isOk());
    }

    private void save(String visibility, String further) throws Exception {
        scripts.sent(our.bar(), API + id, json(visibility, further));
    }

    private String json(String visibility, String further) {
        return """
                {"title": "%s", "kind": "JOINT_SERVICE", "body": "Pomoć u kući.", "language": "cnr-Latn", "sought": "Susedne opštine.",
                 "visibility": "%s"%s}""".formatted(title, visibility, further);
    }

    private List<String> paths() {
        return List.of(
                "/initiatives/" + id,
                "/initiatives?size=100",
                "/initiatives/export.csv",
                "/initiatives/" + id + "/history",
                API + id,
                "/api/v1/initiatives?size=100");
    }

    private boolean shows(Account account, String path) throws Exception {
        return Scripts.body(scripts.see(account, path)).contains(title);
    }
}
