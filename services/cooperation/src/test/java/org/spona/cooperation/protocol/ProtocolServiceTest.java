package org.spona.cooperation.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.cooperation.CooperationTest;
import org.spona.cooperation.Scripts;
import org.spona.platform.test.Account;
import org.spona.platform.test.AnnouncedWaiting;
import org.spona.platform.test.Tenants;
import org.spona.platform.waiting.Addressee;
import org.springframework.beans.factory.annotation.Autowired;

/** Protocols from a draft to their replacement, by the JSON API and by the pages. */
@CooperationTest
class ProtocolServiceTest {

    private final Scripts scripts;
    private final AnnouncedWaiting waiting;
    private final Signing our;
    private final String title = "Protokol o djeci u prosjačenju " + UUID.randomUUID();

    @Autowired
    ProtocolServiceTest(Scripts scripts, AnnouncedWaiting waiting, Tenants tenants) {
        this.scripts = scripts;
        this.waiting = waiting;
        this.our = new Signing(scripts, tenants);
    }

    @Test
    void isTakenOverByAnotherMunicipalityAndComparedByState() throws Exception {
        UUID bijeljina = our.inForce(our.bijeljina, title, "NETWORK");
        our.inForce(our.zivinice, title, "NETWORK");
        UUID brcko = UUID.randomUUID();
        String begun = Scripts.body(scripts.see(our.brcko, Signing.API + brcko + "/begin?from=" + bijeljina));
        assertThat(JsonPath.<List<Object>>read(begun, "$.parties[*].organisationId"))
                .containsOnlyNulls();
        assertThat(JsonPath.<String>read(begun, "$.parties[1].name")).isEqualTo("Centar za socijalni rad");
        scripts.see(our.brcko, "/protocols/" + brcko + "/edit?from=" + bijeljina)
                .andExpect(content().string(allOf(containsString(title), containsString("Prima dijete istog dana."))));

        scripts.sent(
                our.brcko,
                Signing.API + brcko,
                Signing.protocol(our.brcko, our.centre, title, "NETWORK", ", \"originId\": \"" + bijeljina + "\"")
                        .replace("Prima dijete istog dana.", "Prima dijete u roku od dva sata."));

        assertThat(states(our.editor))
                .containsExactlyInAnyOrder("Bijeljina IN_FORCE", "Živinice IN_FORCE", "Brčko DRAFT");
        assertThat(states(our.bijeljina)).containsExactlyInAnyOrder("Bijeljina IN_FORCE", "Živinice IN_FORCE");
        scripts.see(our.editor, "/protocols/table").andExpect(content().string(containsString("nacrt")));
        scripts.see(our.editor, Signing.API + brcko).andExpect(status().isNotFound());

        our.open(our.brcko, brcko);
        our.signAll(our.brcko, brcko);
        assertThat(states(our.bijeljina))
                .containsExactlyInAnyOrder("Bijeljina IN_FORCE", "Živinice IN_FORCE", "Brčko IN_FORCE");
        scripts.see(our.bijeljina, "/protocols/" + brcko)
                .andExpect(content()
                        .string(allOf(
                                containsString("Preuzet iz protokola"), containsString("/protocols/" + bijeljina))));
        scripts.see(our.bijeljina, "/protocols/" + bijeljina)
                .andExpect(content().string(containsString("1 organizacija")));
        scripts.see(our.bijeljina, "/protocols/table/export.csv")
                .andExpect(content().string(containsString("na snazi")));
    }

    @Test
    void isReplacedByItsRevisedVersion() throws Exception {
        UUID first = our.inForce(our.bijeljina, title, "NETWORK");
        scripts.act(our.bijeljina, Signing.API + first + "/reviews", """
                {"day": "2018-05-02", "outcome": "REVISE", "why": "Uvodi se nova usluga."}""")
                .andExpect(jsonPath("$.status").value("UNDER_REVISION"));
        UUID second = our.draft(our.bijeljina, title, "NETWORK", ", \"predecessorId\": \"" + first + "\"");
        scripts.send(
                        our.bijeljina,
                        Signing.API + UUID.randomUUID(),
                        Signing.protocol(
                                our.bijeljina, our.centre, title, "NETWORK", ", \"predecessorId\": \"" + first + "\""))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value(containsString("protocol-revised-already")));

        our.open(our.bijeljina, second);
        our.signAll(our.bijeljina, second);

        scripts.see(our.zivinice, Signing.API + second)
                .andExpect(jsonPath("$.edition").value(2))
                .andExpect(jsonPath("$.chain[*].status").value(contains("REPLACED", "IN_FORCE")));
        scripts.see(our.zivinice, "/protocols/" + first)
                .andExpect(content().string(allOf(containsString("zamenjen"), containsString("verzija 2"))));
        assertThat(states(our.bijeljina)).containsExactly("Bijeljina IN_FORCE");
    }

    @Test
    void isSignedOnceByEachParty() throws Exception {
        UUID id = our.opened(our.bijeljina, title, "PUBLIC", "");
        List<String> parts = our.parts(our.centre, id);
        String signature = Signing.API + id + "/parts/" + parts.get(1) + "/signature";

        scripts.send(our.bijeljina, signature, Signing.SIGNATURE).andExpect(status().isForbidden());
        scripts.send(our.centre, signature, "{\"signatory\": \"Direktor\", \"signedOn\": \"2018-04-30\"}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("decision.number")));
        our.sign(our.centre, id, parts.get(1));
        our.sign(our.centre, id, parts.get(1));
        scripts.send(our.centre, signature, Signing.SIGNATURE.replace("Gradonačelnik", "Neko drugi"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value(containsString("protocol-signed-already")));
        scripts.act(our.bijeljina, Signing.API + id + "/reopen")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value(containsString("protocol-signed")));
        scripts.see(our.zivinice, Signing.API + id).andExpect(status().isNotFound());
    }

    @Test
    void isSignedByItsPage() throws Exception {
        UUID id = our.opened(our.bijeljina, title, "NETWORK", "");
        String page =
                "/protocols/" + id + "/parts/" + our.parts(our.bijeljina, id).getFirst() + "/signature";

        scripts.see(our.bijeljina, page).andExpect(content().string(containsString("Upis odluke i potpisa")));
        scripts.form(our.bijeljina, page, "decision.needless", "true", "signatory", "", "signedOn", "30. 4. 2018.")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Upišite ko je potpisao")));
        scripts.form(
                        our.bijeljina,
                        page,
                        "decision.needless",
                        "true",
                        "signatory",
                        "Gradonačelnik",
                        "signedOn",
                        "30. 4. 2018.")
                .andExpect(status().is3xxRedirection());
        scripts.form(our.bijeljina, page, "decision.needless", "true", "signatory", "Drugi", "signedOn", "30. 4. 2018.")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Potpis je upisan i ostaje takav")));
        scripts.see(our.centre, "/protocols/" + id)
                .andExpect(content()
                        .string(allOf(
                                containsString("Gradonačelnik"), containsString("odluka skupštine nije potrebna"))));
    }

    @Test
    void isAgreedBeforeItIsSigned() throws Exception {
        UUID id = our.draft(our.bijeljina, title, "NETWORK", "");
        scripts.acted(our.bijeljina, Signing.API + id + "/agree");
        String part = our.parts(our.centre, id).get(1);
        String page = "/protocols/" + id + "/parts/" + part + "/agreement";

        scripts.see(our.centre, page).andExpect(status().isOk());
        scripts.form(our.centre, page, "agrees", "false", "remark", " ")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Napišite šta bi trebalo")));
        scripts.form(our.centre, page, "agrees", "false", "remark", "Dva sata je malo.")
                .andExpect(status().is3xxRedirection());
        scripts.see(our.bijeljina, "/protocols/" + id).andExpect(content().string(containsString("Dva sata je malo.")));
        assertThat(waiting.titles(Addressee.writers(our.centre.organisationId(), our.network)))
                .contains(title);
        scripts.form(our.centre, page, "agrees", "true", "remark", "").andExpect(status().is3xxRedirection());
        scripts.see(our.bijeljina, "/protocols/" + id + "/sign")
                .andExpect(content().string(containsString("saglasno 1")));
    }

    @Test
    void isLeftByAPartyThatKeepsItsPart() throws Exception {
        UUID id = our.inForce(our.bijeljina, title, "PRIVATE");
        List<String> parts = our.parts(our.centre, id);
        String leave = Signing.API + id + "/parts/%s/leave";
        String why = "{\"day\": \"%s\", \"why\": \"Nova organizacija službe.\"}";

        scripts.act(our.bijeljina, leave.formatted(parts.get(0)), why.formatted("2018-05-01"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value(containsString("protocol-owner-stays")));
        scripts.act(our.centre, leave.formatted(parts.get(1)), why.formatted("2018-04-01"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("\"day\"")));
        scripts.see(our.centre, "/protocols/" + id + "/parts/" + parts.get(1) + "/leaving")
                .andExpect(status().isOk());
        scripts.act(our.centre, leave.formatted(parts.get(1)), why.formatted("2018-06-01"))
                .andExpect(status().isNoContent());

        scripts.see(our.centre, Signing.API + id).andExpect(status().isNotFound());
        scripts.see(our.centre, "/api/v1/protocols/parts")
                .andExpect(jsonPath("$[*].title").value(hasItem(title)));
        scripts.see(our.centre, "/protocols/parts")
                .andExpect(content().string(allOf(containsString(title), containsString("istupio"))));
        scripts.see(our.centre, "/protocols").andExpect(content().string(not(containsString(title))));
        scripts.see(our.bijeljina, Signing.API + id)
                .andExpect(jsonPath("$.status").value("IN_FORCE"))
                .andExpect(jsonPath("$.parts[1].leftOn").value("2018-06-01"));
    }

    @Test
    void refusesAnEndBeforeTheStart() throws Exception {
        String backwards = ", \"startsOn\": \"2027-03-01\", \"endsOn\": \"2027-02-01\"";
        scripts.send(
                        our.bijeljina,
                        Signing.API + UUID.randomUUID(),
                        Signing.protocol(our.bijeljina, our.centre, title, "PRIVATE", backwards))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("\"endsOn\"")));
        UUID id = our.inForce(our.bijeljina, title, "PRIVATE");
        scripts.form(our.bijeljina, "/protocols/" + id + "/end", "day", "1. 1. 2018.", "why", "Dogovor.")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Kraj je pre dana od kog protokol važi")));
        scripts.form(our.bijeljina, "/protocols/" + id + "/end", "day", "1. 6. 2018.", "why", "Dogovor.")
                .andExpect(status().is3xxRedirection());
        scripts.see(our.centre, "/protocols/" + id)
                .andExpect(content().string(allOf(containsString("prestao"), containsString("Dogovor."))));
    }

    @Test
    void isWrittenByItsForm() throws Exception {
        UUID id = UUID.randomUUID();
        scripts.see(our.bijeljina, "/protocols/" + id + "/edit").andExpect(status().isOk());
        scripts.form(our.bijeljina, "/protocols/" + id, form("add", "content.duties"))
                .andExpect(content().string(containsString("content.duties[1].text")));
        scripts.form(our.bijeljina, "/protocols/" + id, form("remove", "content.parties[0]"))
                .andExpect(content()
                        .string(allOf(containsString("Dom zdravlja"), not(containsString("content.parties[1]")))));
        scripts.form(our.bijeljina, "/protocols/" + id, form("then", "AGREE")).andExpect(status().is3xxRedirection());
        scripts.see(our.bijeljina, "/protocols/" + id + "/agree")
                .andExpect(content().string(containsString("Potpisnika ima 2")));
        scripts.form(our.bijeljina, "/protocols/" + id + "/agree").andExpect(status().is3xxRedirection());
        scripts.see(our.bijeljina, "/protocols/" + id).andExpect(content().string(containsString("usaglašava se")));
    }

    private String[] form(String name, String value) {
        return new String[] {
            "content.title",
            title,
            "content.subject",
            "CHILDREN_BEGGING",
            "content.kind",
            "COOPERATION",
            "content.body",
            "Tekst.",
            "content.language",
            "sr-Latn",
            "content.parties[0].organisationId",
            our.bijeljina.organisationId().toString(),
            "content.parties[1].name",
            "Dom zdravlja",
            "content.duties[0].party",
            "1",
            "content.duties[0].text",
            "Koordiniše.",
            "content.rule",
            "ALL",
            "visibility",
            "NETWORK",
            name,
            value
        };
    }

    @Test
    void isAPaperInBothFormats() throws Exception {
        UUID id = our.inForce(our.bijeljina, title, "NETWORK");
        for (String format : List.of("docx", "pdf")) {
            scripts.see(our.zivinice, "/protocols/" + id + "/document." + format)
                    .andExpect(status().isOk());
            scripts.see(our.zivinice, Signing.API + id + "/document." + format).andExpect(status().isOk());
        }
        scripts.see(our.zivinice, "/protocols/export.csv").andExpect(content().string(containsString(title)));
        scripts.see(our.zivinice, "/protocols/of/" + our.centre.organisationId())
                .andExpect(content().string(containsString(title)));
        scripts.see(our.zivinice, "/protocols/blocks/actions").andExpect(status().isOk());
        scripts.see(our.bijeljina, "/protocols/" + id + "/history").andExpect(status().isOk());
        scripts.see(our.bijeljina, "/protocols/" + id + "/review").andExpect(status().isOk());
    }

    @Test
    void tellsHowItStandsAsItsContractSays() throws Exception {
        UUID id = our.inForce(our.bijeljina, title, "NETWORK");

        scripts.announces(ProtocolEvents.TOPIC, id, "org.spona.protocol.moved");
    }

    private List<String> states(Account account) throws Exception {
        List<Map<String, Object>> rows = JsonPath.read(
                Scripts.body(scripts.see(account, "/api/v1/protocols/table?network=" + our.network)),
                "$[?(@.states.length() > 0)]");
        return rows.stream()
                .map(row -> row.get("name") + " " + JsonPath.read(row, "$.states[0].status"))
                .filter(row -> !row.startsWith("Centar"))
                .toList();
    }
}
