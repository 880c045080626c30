package org.spona.regulations.localact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.spona.regulations.localact.ModelStatute.LOCAL;
import static org.spona.regulations.localact.ModelStatute.MODELS;
import static org.spona.regulations.localact.ModelStatute.body;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spona.platform.tenancy.Role;
import org.spona.platform.test.Account;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.spona.regulations.Acts;
import org.spona.regulations.RegulationsTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A model statute taken over by municipalities, corrected in a second version, which one takes in part. */
@RegulationsTest
class LocalActTest {

    private final Acts acts;
    private final Tenants tenants;
    private final TwoTenants our;
    private final ModelStatute statute;
    private final UUID model;
    private final String title;

    @Autowired
    LocalActTest(MockMvc http, Acts acts, Tenants tenants, TwoTenants our) {
        this.acts = acts;
        this.tenants = tenants;
        this.our = our;
        this.statute = new ModelStatute(http, acts, our.barEditor());
        this.model = statute.id();
        this.title = statute.title();
    }

    @BeforeEach
    void publish() throws Exception {
        statute.publishFirst("");
    }

    @Test
    void isTakenOverAndUpgradedInPartByItsHolder() throws Exception {
        UUID act = statute.takeOver(our.bar());
        String parts = body(acts.see(our.bar(), LOCAL + act + "/parts"));
        String paragraph = JsonPath.read(parts, "$[1].part.lines[1].wid");
        acts.send(our.bar(), LOCAL + act + "/lines/" + paragraph, """
                {"level": "PARAGRAPH", "text": "Skupština ima predsjednika i zamjenika."}""").andExpect(status().isOk());
        acts.see(our.bar(), LOCAL + act + "/parts")
                .andExpect(jsonPath("$[0].state").value("SAME"))
                .andExpect(jsonPath("$[1].state").value("CHANGED"));

        statute.publishSecond();

        acts.see(our.bar(), "/local-acts/" + act).andExpect(content().string(containsString("/upgrade")));
        acts.see(our.bar(), "/local-acts/" + act + "/upgrade")
                .andExpect(content().string(containsString("suštinska izmena")))
                .andExpect(content().string(containsString("i zamjenika")));
        String upgrade = body(acts.see(our.bar(), LOCAL + act + "/upgrade"));
        List<String> untouched = JsonPath.read(upgrade, "$.rows[?(@.untouched == true)].change.after.lines[0].wid");
        assertThat(untouched).hasSize(1);
        statute.post(our.bar(), LOCAL + act + "/upgrade", "{}").andExpect(status().is(422));
        statute.post(our.bar(), LOCAL + act + "/upgrade", "{\"taken\": [\"%s\"]}".formatted(untouched.getFirst()))
                .andExpect(status().isOk());

        acts.see(our.bar(), LOCAL + act + "/parts")
                .andExpect(jsonPath("$[1].state").value("CHANGED"))
                .andExpect(jsonPath("$[1].part.lines[1].text").value("Skupština ima predsjednika i zamjenika."))
                .andExpect(jsonPath("$[2].state").value("SAME"))
                .andExpect(jsonPath("$[2].part.lines[1].text").value("Sjednice skupštine su javne."));
        acts.see(our.barEditor(), MODELS + model + "/holdings")
                .andExpect(jsonPath("$.items[0].state").value("PART"));
    }

    @Test
    void isSeenByNobodyElseWhileItIsPrivate() throws Exception {
        UUID act = statute.takeOver(our.bar());

        for (Account other : List.of(our.kotor(), our.staraPazova(), our.ljubljana(), our.barGuest())) {
            acts.see(other, LOCAL + act).andExpect(status().isNotFound());
            acts.see(other, LOCAL + act + "/parts").andExpect(status().isNotFound());
            acts.see(other, "/local-acts/" + act).andExpect(status().isNotFound());
            acts.see(other, "/api/v1/local-acts?q=" + title.substring(7).replace("-", " "))
                    .andExpect(jsonPath("$.total").value(0));
        }
        acts.see(our.kotor(), MODELS + model + "/holdings")
                .andExpect(jsonPath("$.total").value(0));
    }

    @Test
    void tellsFortyHoldersOfWhomTwelveHaveDraftsOnce() throws Exception {
        List<UUID> held = IntStream.range(0, 40).mapToObj(this::holder).toList();

        statute.publishSecond();

        String holdings = body(acts.see(our.barEditor(), MODELS + model + "/holdings?size=100"));
        assertThat(JsonPath.<List<String>>read(holdings, "$.items[?(@.state == 'TOLD')].localActId"))
                .containsExactlyInAnyOrderElementsOf(
                        held.stream().map(UUID::toString).toList());
        assertThat(JsonPath.<List<String>>read(holdings, "$.items[?(@.actStatus == 'DRAFT')].localActId"))
                .hasSize(12);
    }

    @Test
    void refusesWhatIsNotRight() throws Exception {
        UUID act = statute.takeOver(our.bar());
        acts.act(our.bar(), LOCAL + act + "/submit").andExpect(status().isOk());
        statute.post(our.bar(), LOCAL + act + "/adopt", "{\"adoptedOn\": \"2026-01-10\"}")
                .andExpect(status().is(422));
        statute.post(our.bar(), LOCAL + act + "/adopt", "{\"number\": \"7\", \"adoptedOn\": \"2026-01-10\"}")
                .andExpect(status().isConflict());
        acts.send(our.bar(), LOCAL + act + "/names", "{\"names\": [{\"name\": \"opština\", \"value\": \"Bar\"}]}")
                .andExpect(status().isOk());
        statute.post(our.bar(), LOCAL + act + "/adopt", "{\"number\": \"7\", \"adoptedOn\": \"2026-01-10\"}")
                .andExpect(status().isOk());
        statute.post(
                        our.bar(),
                        LOCAL + act + "/enter",
                        "{\"gazette\": \"Sl. list 1\", \"inForceFrom\": \"2026-01-01\"}")
                .andExpect(status().is(422));

        UUID second = statute.takeOver(our.bar());
        String many = IntStream.range(0, 3_000)
                .mapToObj(_ -> "{\"level\": \"PARAGRAPH\", \"text\": \"x\"}")
                .collect(Collectors.joining(",", "[", "]"));
        acts.send(our.bar(), LOCAL + second + "/lines", many).andExpect(status().is(422));
        acts.send(
                our.bar(),
                LOCAL + second + "/lines",
                "[{\"level\": \"ARTICLE\", \"number\": \"1\", \"text\": \"{{ }}\"}]");
        acts.act(our.bar(), LOCAL + second + "/submit");
        statute.post(our.bar(), LOCAL + second + "/adopt", "{\"number\": \"8\", \"adoptedOn\": \"2026-01-10\"}")
                .andExpect(status().is(422));
        acts.send(
                our.bar(), LOCAL + second + "/lines", "[{\"level\": \"ARTICLE\", \"number\": \"1\", \"text\": \"A\"}]");
        statute.post(our.bar(), LOCAL + second + "/adopt", "{\"number\": \"7\", \"adoptedOn\": \"2026-01-10\"}")
                .andExpect(status().isConflict());
    }

    private UUID holder(int place) {
        try {
            UUID network = our.bar().networkId();
            UUID municipality = tenants.municipality("Opština " + place, "Општина " + place, "ME");
            Account officer = tenants.account(municipality, network, Role.OFFICER);
            UUID act = statute.takeOver(officer);
            if (place >= 12) {
                acts.act(officer, LOCAL + act + "/submit").andExpect(status().isOk());
            }
            return act;
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }
}
