package org.spona.cooperation.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spona.cooperation.CooperationTest;
import org.spona.cooperation.Scripts;
import org.spona.platform.findable.Findable;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.Account;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;

/** A pathway from the draft to its second version, on its card, beside that of another municipality; by page and JSON. */
@CooperationTest
class PathwayPagesTest {

    private static final String API = "/api/v1/pathways/";

    private final Scripts scripts;
    private final Tenants tenants;
    private final TwoTenants our;
    private final String word = "Put" + UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    PathwayPagesTest(Scripts scripts, Tenants tenants, TwoTenants our) {
        this.scripts = scripts;
        this.tenants = tenants;
        this.our = our;
    }

    @Test
    void goesFromADraftToItsSecondVersion() throws Exception {
        UUID first = inForce(our.bar(), "NETWORK", 24);
        scripts.send(our.bar(), API + first, pathway("NETWORK", 12)).andExpect(status().isConflict());
        UUID second = UUID.randomUUID();
        scripts.sent(our.bar(), API + first + "/next/" + second, "");
        scripts.sent(our.bar(), API + first + "/next/" + second, "");
        scripts.sent(our.bar(), API + second, pathway("NETWORK", 48));
        agree(our.bar(), second).andExpect(status().isOk());
        scripts.act(our.bar(), API + second + "/enter", "{\"from\": \"2000-01-01\"}")
                .andExpect(status().isUnprocessableContent());

        scripts.act(our.bar(), API + second + "/enter", "{}").andExpect(status().isOk());

        scripts.see(our.kotor(), API + first).andExpect(jsonPath("$.status").value("REPLACED"));
        scripts.see(our.kotor(), API + second + "/versions")
                .andExpect(jsonPath("$[0].number").value(2))
                .andExpect(jsonPath("$[1].number").value(1));
        scripts.see(our.kotor(), "/pathways/" + second)
                .andExpect(content().string(containsString("verzija 2")))
                .andExpect(content().string(containsString("Protokol o postupanju")))
                .andExpect(content().string(containsString("https://bar.example/protokol")))
                .andExpect(content().string(containsString("<svg")));
        scripts.see(our.kotor(), "/pathways/" + second + "/compare?with=" + first)
                .andExpect(content().string(containsString("broj sati: 48")))
                .andExpect(content().string(containsString("broj sati: 24")))
                .andExpect(content().string(containsString("(razlikuje se)")));
        scripts.see(our.bar(), "/pathways/" + second + "/history").andExpect(status().isOk());
        scripts.announces(Findable.TOPIC, first, "org.spona.findable.withdrawn");
        scripts.announces(Findable.TOPIC, second, "org.spona.findable.announced");
    }

    @Test
    void standsBesideThatOfAnotherMunicipality() throws Exception {
        UUID ours = inForce(our.bar(), "NETWORK", 24);
        UUID theirs = inForce(our.kotor(), "NETWORK", 72);

        scripts.see(our.bar(), "/pathways/" + ours + "/compare")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(theirs.toString())));
        scripts.see(our.bar(), "/pathways/" + ours + "/compare?with=" + theirs)
                .andExpect(content().string(containsString("Kotor")))
                .andExpect(content().string(containsString("broj sati: 72")));
        scripts.see(our.bar(), API + ours + "/comparison?with=" + theirs)
                .andExpect(jsonPath("$.rows[1].state").value("CHANGED"))
                .andExpect(jsonPath("$.rows[1].different[0]").value("LIMIT"));
        UUID hidden = inForce(our.kotor(), "PRIVATE", 72);
        scripts.see(our.bar(), "/pathways/" + ours + "/compare?with=" + hidden).andExpect(status().isNotFound());
    }

    @Test
    void isPrintedAsACardInCyrillic() throws Exception {
        UUID id = inForce(our.bar(), "NETWORK", 24);

        String latin = Scripts.body(scripts.see(our.bar(), "/pathways/" + id + "/card"));
        assertThat(latin).contains("Policija", "broj sati: 24", "landscape");
        String cyrillic = Scripts.body(scripts.see(our.bar(), "/pathways/" + id + "/card?language=sr-Cyrl"));
        assertThat(cyrillic).contains("Полиција", "број сати: 24", "Протокол о поступању");
        byte[] docx = scripts.see(our.bar(), "/pathways/" + id + "/document.docx")
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (var text = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)))) {
            assertThat(text.getText()).contains(word, "Policija", "Protokol o postupanju");
        }
    }

    @Test
    void isAgreedByPageByWhatCanAgreeIt() throws Exception {
        UUID id = UUID.randomUUID();
        scripts.see(our.bar(), "/pathways/" + id + "/edit").andExpect(status().isOk());
        scripts.form(
                        our.bar(),
                        "/pathways/" + id,
                        "content.title",
                        word,
                        "content.stages[0].who",
                        "Policija",
                        "content.stages[0].next",
                        "1")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Korak ne može da vodi na samog sebe")));
        scripts.form(our.bar(), "/pathways/" + id, "content.title", word, "content.stages[0].who", "Policija")
                .andExpect(status().is3xxRedirection());
        scripts.see(our.bar(), "/pathways/" + id + "/agree").andExpect(status().is3xxRedirection());
        scripts.form(
                        our.bar(),
                        "/pathways/" + id,
                        "add",
                        "true",
                        "content.title",
                        word,
                        "content.stages[0].who",
                        "Policija")
                .andExpect(content().string(containsString("content.stages[1].who")));
        scripts.form(
                        our.bar(),
                        "/pathways/" + id,
                        "remove",
                        "0",
                        "content.title",
                        word,
                        "content.stages[0].who",
                        "Policija")
                .andExpect(content().string(not(containsString("content.stages[0].who"))));
        scripts.sent(our.bar(), API + id, pathway("NETWORK", 24));
        scripts.see(our.bar(), "/pathways/" + id + "/agree").andExpect(status().isOk());
        scripts.form(our.bar(), "/pathways/" + id + "/agree", "basis", "", "to", "")
                .andExpect(status().isUnprocessableContent());
        scripts.form(
                        our.bar(),
                        "/pathways/" + id + "/agree",
                        "basis",
                        "Odluka",
                        "to",
                        "/decisions/" + UUID.randomUUID())
                .andExpect(status().isUnprocessableContent());
        scripts.form(our.bar(), "/pathways/" + id + "/agree", "basis", "Odluka broj 5", "to", "")
                .andExpect(status().is3xxRedirection());
        scripts.see(our.bar(), "/pathways/" + id + "/enter").andExpect(status().isOk());
        scripts.form(our.bar(), "/pathways/" + id + "/enter", "from", "1. 3. 2026.")
                .andExpect(status().is3xxRedirection());
        scripts.see(our.bar(), API + id).andExpect(jsonPath("$.inForceFrom").value("2026-03-01"));
        scripts.form(our.bar(), "/pathways/" + id + "/renew").andExpect(status().is3xxRedirection());
        scripts.see(our.bar(), "/pathways/" + id + "/replace").andExpect(status().isOk());
        scripts.form(our.bar(), "/pathways/" + id + "/replace").andExpect(status().is3xxRedirection());
        scripts.see(our.bar(), "/pathways?state=REPLACED&size=100")
                .andExpect(content().string(containsString(word)));
        scripts.see(our.bar(), "/pathways/blocks/actions").andExpect(status().isOk());
    }

    @ParameterizedTest
    @EnumSource(Visibility.class)
    void isShownToThoseWhoMayReadIt(Visibility visibility) throws Exception {
        UUID id = inForce(our.bar(), visibility.name(), 24);
        var ownership = new Ownership(our.bar().organisationId(), our.bar().networkId(), visibility);

        for (var account : our.everybody().entrySet()) {
            boolean reads = tenants.reader(account.getValue()).reads(ownership);
            for (String path : List.of(
                    "/pathways/" + id,
                    "/pathways/" + id + "/card",
                    "/pathways?size=100",
                    "/pathways/export.csv",
                    API + id,
                    "/api/v1/pathways?size=100")) {
                assertThat(Scripts.body(scripts.see(account.getValue(), path)).contains(word))
                        .as("%s, %s, %s", account.getKey(), visibility, path)
                        .isEqualTo(reads);
            }
        }
    }

    @Test
    void showsADraftToItsOrganisationOnlyAndIsWrittenByIt() throws Exception {
        UUID draft = UUID.randomUUID();
        scripts.sent(our.bar(), API + draft, pathway("PUBLIC", 24));
        for (Account other : List.of(our.barEditor(), our.kotor(), our.staraPazova(), our.barGuest())) {
            scripts.see(other, "/pathways/" + draft).andExpect(status().isNotFound());
        }
        UUID agreed = inForce(our.bar(), "PUBLIC", 24);
        for (String step : List.of("return", "replace")) {
            scripts.act(our.kotor(), API + agreed + "/" + step).andExpect(status().isForbidden());
        }
        scripts.send(our.kotor(), API + agreed, pathway("PUBLIC", 1)).andExpect(status().isForbidden());
        scripts.discard(our.bar(), API + draft).andExpect(status().isNoContent());
    }

    private UUID inForce(Account officer, String visibility, int hours) throws Exception {
        UUID id = UUID.randomUUID();
        scripts.sent(officer, API + id, pathway(visibility, hours));
        agree(officer, id).andExpect(status().isOk());
        scripts.act(officer, API + id + "/enter", "{\"from\": \"2026-01-01\"}").andExpect(status().isOk());
        return id;
    }

    private ResultActions agree(Account officer, UUID id) throws Exception {
        return scripts.act(officer, API + id + "/agree", """
                {"basis": "Protokol o postupanju", "to": "https://bar.example/protokol"}""");
    }

    private String pathway(String visibility, int hours) {
        return """
                {"title": "%s: dijete u prosjačenju", "subject": "prosjačenje", "language": "sr-Latn", "visibility": "%s", "stages": [
                  {"trigger": "Dijete zatečeno u prosjačenju", "who": "Policija", "what": "Obavještava centar za socijalni rad", "next": "2"},
                  {"trigger": "Obavještenje policije", "who": "Centar za socijalni rad", "what": "Procjenjuje rizik", "limit": %d, "unit": "HOURS",
                   "consent": true, "form": "Obrazac procjene"}]}
                """.formatted(word, visibility, hours);
    }
}
