package org.spona.regulations.localact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.spona.regulations.localact.ModelStatute.LOCAL;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spona.platform.findable.Findable;
import org.spona.platform.test.Account;
import org.spona.platform.test.AnnouncedEvents;
import org.spona.platform.test.MandateEnds;
import org.spona.platform.test.TwoTenants;
import org.spona.regulations.Acts;
import org.spona.regulations.RegulationsTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The pages on which a municipality keeps its acts. */
@RegulationsTest
class LocalActPagesTest {

    private final MockMvc http;
    private final Acts acts;
    private final MandateEnds mandates;
    private final AnnouncedEvents announced;
    private final TwoTenants our;
    private final ModelStatute forms;
    private final UUID id = UUID.randomUUID();
    private final String title = "Odluka " + UUID.randomUUID().toString().replace("-", "");
    private UUID regulation = UUID.randomUUID();

    @Autowired
    LocalActPagesTest(MockMvc http, Acts acts, MandateEnds mandates, AnnouncedEvents announced, TwoTenants our) {
        this.http = http;
        this.acts = acts;
        this.mandates = mandates;
        this.announced = announced;
        this.our = our;
        this.forms = new ModelStatute(http, acts, our.barEditor());
    }

    @BeforeEach
    void register() throws Exception {
        regulation = acts.regulation(our.barEditor(), "Zakon o socijalnoj i dječjoj zaštiti");
    }

    @Test
    void takeAnActFromTheFormToItsGazette() throws Exception {
        String path = "/local-acts/" + id;
        assertThat(html(forms.form(
                                our.bar(),
                                path,
                                "content.title",
                                "",
                                "content.basis[0].regulationId",
                                regulation.toString(),
                                "content.basis[0].place",
                                "član 69",
                                "content.basis[0].asOf",
                                "juče")
                        .andExpect(status().is(422))))
                .contains("Upišite naziv akta.", "value=\"član 69\"", "value=\"juče\"");
        assertThat(html(forms.form(
                        our.bar(), path, "add", "true", "content.title", title, "content.basis[0].place", "x")))
                .contains("content.basis[1].place", title);
        save("PRIVATE");
        assertThat(page(our.bar(), path)).contains(title, "odluka", "Akt još nema tekst", "član 69");

        forms.form(our.bar(), path + "/text", "text", "").andExpect(status().is(422));
        forms.form(our.bar(), path + "/text", "text", "Član 1\n\nSud za {{opština}}.\n\nČlan 2\n\nStupa na snagu.")
                .andExpect(redirectedUrl(path + "/text"));
        assertThat(page(our.bar(), path + "/text")).contains("Stupa na snagu.", "/lines/");
        String line = JsonPath.read(body(LOCAL + id + "/parts"), "$[1].part.lines[1].wid");
        assertThat(page(our.bar(), path + "/lines/" + line))
                .contains("Stupa na snagu.", path + "/lines/" + line + "/join");
        forms.form(our.bar(), path + "/lines/" + line, "level", "", "text", "Moj tekst")
                .andExpect(status().is(422));
        forms.form(our.bar(), path + "/lines/" + line, "level", "PARAGRAPH", "text", "Stupa na snagu osmog dana.")
                .andExpect(redirectedUrl(path + "/text"));
        forms.form(our.bar(), path + "/lines/" + line + "/next", "level", "PARAGRAPH", "text", "Objavljuje se.")
                .andExpect(redirectedUrl(path + "/text"));
        assertThat(page(our.bar(), path)).contains("osmog dana", "Objavljuje se.", "Nepopunjenih polja u tekstu: 1");

        forms.form(our.bar(), path + "/submit").andExpect(redirectedUrl(path));
        assertThat(html(forms.form(our.bar(), path + "/adopt", "number", "01-1", "adoptedOn", "10. 1. 2026.")
                        .andExpect(status().is(422))))
                .contains("Pre donošenja popunite polja", "value=\"01-1\"");
        assertThat(page(our.bar(), path + "/names")).contains("value=\"opština\"");
        forms.form(our.bar(), path + "/names", "names[0].name", "opština", "names[0].value", "Bar")
                .andExpect(redirectedUrl(path));
        assertThat(html(forms.form(our.bar(), path + "/adopt", "number", "01-1", "adoptedOn", "u petak")
                        .andExpect(status().is(422))))
                .contains("value=\"01-1\"", "value=\"u petak\"");
        forms.form(our.bar(), path + "/adopt", "number", "01-1", "adoptedOn", "10. 1. 2026.")
                .andExpect(redirectedUrl(path));
        forms.form(our.bar(), path + "/enter", "gazette", "", "inForceFrom", "18. 1. 2026.")
                .andExpect(status().is(422));
        forms.form(our.bar(), path + "/enter", "gazette", "Sl. list CG 1/2026", "inForceFrom", "18. 1. 2026.")
                .andExpect(redirectedUrl(path));
        forms.form(
                        our.bar(),
                        path + "/adoption",
                        "number",
                        "01-2",
                        "adoptedOn",
                        "10. 1. 2026.",
                        "gazette",
                        "Sl. list CG 2/2026",
                        "inForceFrom",
                        "18. 1. 2026.")
                .andExpect(redirectedUrl(path));
        assertThat(page(our.bar(), path))
                .contains(
                        "na snazi", "01-2", "Sl. list CG 2/2026", "Sud za Bar.", "/regulations/files/of/localact/" + id)
                .doesNotContain(path + "/text\"");

        String next = location(forms.form(our.bar(), path + "/renew"));
        forms.form(
                        our.bar(),
                        next + "/adopt",
                        "number",
                        "01-3",
                        "adoptedOn",
                        "1. 2. 2026.",
                        "gazette",
                        "Sl. list CG 3/2026",
                        "inForceFrom",
                        "9. 2. 2026.")
                .andExpect(redirectedUrl(next));
        assertThat(page(our.bar(), path)).contains("zamenjen", next, "01-3");
        assertThat(page(our.bar(), next)).contains(path, "01-2");
        assertThat(page(our.bar(), next + "/replace")).contains("Akt više ne važi?");
        forms.form(our.bar(), next + "/replace", "replacedBy", UUID.randomUUID().toString())
                .andExpect(status().is(422));
        forms.form(our.bar(), next + "/replace").andExpect(redirectedUrl(next));
    }

    @Test
    void showAPublicActToAVisitorAndNothingOfAnother() throws Exception {
        save("PRIVATE");
        forms.form(our.bar(), "/local-acts/" + id + "/text", "text", "Član 1\n\nSud je javan.");
        for (String path : List.of("", "/document.docx", "/document.pdf", "/act.xml")) {
            http.perform(get("/local-acts/" + id + path)).andExpect(status().is4xxClientError());
            acts.see(our.kotor(), "/local-acts/" + id + path).andExpect(status().isNotFound());
            acts.see(our.bar(), "/local-acts/" + id + path).andExpect(status().isOk());
        }
        for (String path : List.of("/text", "/names", "/adopt", "/upgrade", "/history", "/links/new")) {
            assertThat(acts.see(our.kotor(), "/local-acts/" + id + path)
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .as(path)
                    .isIn(403, 404);
        }
        // An id that she may not see is free for an act of her own, as far as she knows.
        assertThat(page(our.kotor(), "/local-acts/" + id + "/edit")).doesNotContain(title);

        save("PUBLIC");

        assertThat(html(http.perform(get("/local-acts/" + id).header("Accept-Language", "sr-Latn"))))
                .contains(title, "Sud je javan.")
                .doesNotContain("/local-acts/" + id + "/edit");
        assertThat(html(http.perform(get("/local-acts").header("Accept-Language", "sr-Latn"))))
                .contains(title, "Bar");
        assertThat(html(http.perform(get("/local-acts/" + id + "/act.xml")).andExpect(status().isOk())))
                .contains("http://docs.oasis-open.org/legaldocml/ns/akn/3.0", "Sud je javan.");
        acts.see(our.kotor(), "/local-acts/" + id + "/edit").andExpect(status().isForbidden());
        assertThat(page(our.kotor(), "/local-acts?kind=DECISION&q=" + title)).contains(title);
        assertThat(page(our.kotor(), "/local-acts?kind=STATUTE&q=" + title)).contains("Nema takvog akta.");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(announced.of(Findable.TOPIC, id)).isNotEmpty());
    }

    @Test
    void areReadByAMandateAsLongAsItLasts() throws Exception {
        save("NETWORK");
        Account delegate = mandates.delegate(our);
        List<String> paths = List.of("/local-acts/" + id, "/local-acts?size=100", LOCAL + id, LOCAL + "?size=100");
        mandates.shows(delegate, title, List.of("/local-acts/" + id, "/local-acts?size=100", LOCAL + id));

        mandates.endMembership(delegate);

        mandates.showNothing(
                delegate,
                title,
                our.bar().networkId(),
                "select count(*) from local_act where id = '" + id + "'",
                paths.subList(0, 3));
    }

    @Test
    void areEvidenceWithAWayToThoseWhoMayReadThem() throws Exception {
        UUID obligation = UUID.randomUUID();
        acts.publish(
                our.barEditor(),
                Acts.update(regulation, "Pomoć u kući", "NETWORK", new UUID[] {obligation}, "2027-03-31"));
        save("PRIVATE");
        forms.form(our.bar(), "/local-acts/" + id + "/text", "text", "Član 1\n\nSud.");
        String say = "/regulations/obligations/" + obligation;
        assertThat(page(our.bar(), say)).doesNotContain("document.localActId");
        String number = "01-" + title.substring(8, 14);
        forms.enter(our.bar(), id, number);
        assertThat(page(our.bar(), say)).contains("document.localActId", title + " (" + number + ")");

        forms.form(
                        our.bar(),
                        say + "/application",
                        "status",
                        "APPLIED",
                        "document.localActId",
                        UUID.randomUUID().toString())
                .andExpect(status().is(422));
        forms.form(our.bar(), say + "/application", "status", "APPLIED", "document.localActId", id.toString())
                .andExpect(redirectedUrl(say));

        acts.see(our.bar(), "/api/v1/obligations/" + obligation + "/applications")
                .andExpect(jsonPath("$[0].document.localActId").value(id.toString()))
                .andExpect(jsonPath("$[0].document.number").value(number));
        assertThat(page(our.bar(), say)).contains("href=\"/local-acts/" + id);
        String seen = "/regulations/overview/" + our.bar().organisationId() + "?networkId="
                + our.bar().networkId();
        assertThat(page(our.barEditor(), seen)).contains(number).doesNotContain("/local-acts/" + id);
        save("NETWORK");
        assertThat(page(our.barEditor(), seen)).contains("/local-acts/" + id);
        acts.send(our.kotor(), "/api/v1/obligations/" + obligation + "/application", """
                {"status": "APPLIED", "document": {"localActId": "%s"}}""".formatted(id))
                .andExpect(status().is(422));
    }

    private void save(String visibility) throws Exception {
        forms.form(
                        our.bar(),
                        "/local-acts/" + id,
                        "content.title",
                        title,
                        "content.kind",
                        "DECISION",
                        "content.language",
                        "cnr-Latn",
                        "content.basis[0].regulationId",
                        regulation.toString(),
                        "content.basis[0].place",
                        "član 69",
                        "visibility",
                        visibility)
                .andExpect(redirectedUrl("/local-acts/" + id));
    }

    private String body(String path) throws Exception {
        return html(acts.see(our.bar(), path).andExpect(status().isOk()));
    }

    private String page(Account account, String path) throws Exception {
        return html(acts.see(account, path).andExpect(status().isOk()));
    }

    private static String html(ResultActions answered) throws Exception {
        return answered.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private static String location(ResultActions answered) throws Exception {
        return String.valueOf(answered.andReturn().getResponse().getRedirectedUrl());
    }
}
