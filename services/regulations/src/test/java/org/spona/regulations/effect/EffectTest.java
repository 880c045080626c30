package org.spona.regulations.effect;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spona.platform.tenancy.Role;
import org.spona.platform.test.Account;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.spona.regulations.RegulationsTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** An amendment of a law's article 88 entered as effects, put into the text in one step. */
@RegulationsTest
class EffectTest {

    private static final String TEXT = """
            Član 88

            Opštine mogu da osnuju zajednički organ.

            Član 89

            Opštine se mogu udruživati.
            """;

    private final MockMvc http;
    private final TwoTenants our;
    private final Account author;
    private final Account second;
    private UUID act = UUID.randomUUID();
    private String article = "";
    private String next = "";

    @Autowired
    EffectTest(MockMvc http, Tenants tenants, TwoTenants our) {
        this.http = http;
        this.our = our;
        this.author = our.barEditor();
        this.second = tenants.account(author.organisationId(), author.networkId(), Role.COORDINATOR);
    }

    @BeforeEach
    void publish() throws Exception {
        act = UUID.randomUUID();
        send("/api/v1/regulations/" + act, """
                {"title": "Zakon o lokalnoj samoupravi", "kind": "LAW", "gazette": "Sl. glasnik RS 129/2007",
                 "language": "sr-Latn", "jurisdiction": "RS", "visibility": "PUBLIC"}""").andExpect(status().isOk());
        UUID version = UUID.randomUUID();
        send("/api/v1/regulations/" + act + "/versions/" + version, "{\"validFrom\": \"2008-01-01\"}")
                .andExpect(status().isOk());
        http.perform(post("/regulations/versions/{id}/text", version)
                        .with(author.signedIn())
                        .param("text", TEXT))
                .andExpect(redirectedUrl("/regulations/versions/" + version));
        checkAndPublish(version.toString());
        String text = see("/api/v1/regulations/" + act + "/text");
        article = JsonPath.read(text, "$.provisions[0].wid");
        next = JsonPath.read(text, "$.provisions[2].wid");
    }

    private ResultActions send(String path, String json) throws Exception {
        return http.perform(put(path)
                .with(author.signedIn())
                .contentType(MediaType.APPLICATION_JSON)
                .content(json));
    }

    private ResultActions change(String kind, String wid, String more) throws Exception {
        return send("/api/v1/regulations/" + act + "/effects/" + UUID.randomUUID(), """
                {"kind": "%s", "wid": "%s", "affecting": "Zakon o izmenama, Sl. glasnik RS 47/2018", "place": "član 3",
                 "validFrom": "2018-06-28"%s}""".formatted(kind, wid, more));
    }

    private void checkAndPublish(String version) throws Exception {
        for (String step : new String[] {"check", "publish"}) {
            http.perform(post("/api/v1/regulations/versions/{id}/{step}", version, step)
                            .with(second.signedIn()))
                    .andExpect(status().isOk());
        }
    }

    private String see(String path) throws Exception {
        return http.perform(get(path).with(our.kotor().signedIn()).header("Accept-Language", "sr-Latn"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void arePutIntoTheTextInTheOrderOfTheirNumbers() throws Exception {
        for (String number : new String[] {"88g", "88а", "88v", "88б"}) {
            change("INSERT", article, ", \"text\": \"Član %s\\n\\nOdredba %s.\"".formatted(number, number))
                    .andExpect(status().isOk());
        }
        change(
                        "SUBSTITUTE",
                        article,
                        ", \"text\": \"Član 88\\n\\nOpštine mogu da osnuju zajednički organ ili službu.\"")
                .andExpect(status().isOk());
        change("REPEAL", next, "").andExpect(status().isOk());
        http.perform(get("/regulations/{act}/cl-88?na=2018-06-27", act)
                        .with(our.kotor().signedIn())
                        .header("Accept-Language", "sr-Latn"))
                .andExpect(content()
                        .string(allOf(
                                containsString("ili službu"),
                                containsString("Zakon o izmenama"),
                                not(containsString("effects/new")))));

        UUID draft = UUID.randomUUID();
        send("/api/v1/regulations/" + act + "/effects/drafts/" + draft + "?day=2018-06-28", "")
                .andExpect(status().isOk());
        checkAndPublish(draft.toString());

        http.perform(get("/api/v1/regulations/{act}/text?on=2018-06-28", act)
                        .with(our.kotor().signedIn()))
                .andExpect(jsonPath("$.provisions[?(@.level == 'ARTICLE')].number")
                        .value(contains("88", "88а", "88б", "88v", "88g")))
                .andExpect(jsonPath("$.provisions[0].wid").value(article))
                .andExpect(
                        jsonPath("$.provisions[1].text").value("Opštine mogu da osnuju zajednički organ ili službu."));
        http.perform(get("/api/v1/regulations/{act}/effects", act)
                        .with(our.kotor().signedIn()))
                .andExpect(jsonPath("$.total").value(6))
                .andExpect(jsonPath("$.items[?(@.status == 'ANNOUNCED')]").isEmpty());
        http.perform(get("/regulations/{act}/effects", act).with(author.signedIn()))
                .andExpect(status().isOk());
    }

    @Test
    void areRefusedWhereTheyCannotWork() throws Exception {
        send("/api/v1/regulations/" + act + "/effects/" + UUID.randomUUID(), """
                {"kind": "REPEAL", "wid": "%s", "affectingId": "%s", "validFrom": "2018-06-28"}""".formatted(article, act))
                .andExpect(jsonPath("$.type").value(containsString("effect-self")));
        change("REPEAL", UUID.randomUUID().toString(), "")
                .andExpect(jsonPath("$.type").value(containsString("effect-on-repealed")));
        change("SUBSTITUTE", article, "").andExpect(status().isUnprocessableContent());
        change("RENUMBER", article, "").andExpect(status().isUnprocessableContent());
        send("/api/v1/regulations/" + act + "/effects/drafts/" + UUID.randomUUID() + "?day=2018-06-28", "")
                .andExpect(jsonPath("$.type").value(containsString("effect-none-waits")));
        http.perform(put("/api/v1/regulations/{act}/effects/{id}", act, UUID.randomUUID())
                        .with(our.kotor().signedIn())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                                {"kind": "REPEAL", "wid": "%s", "affecting": "x", "validFrom": "2018-06-28"}""".formatted(article)))
                .andExpect(status().isForbidden());
    }

    @Test
    void bringHeadingsThatSomebodyLooksAt() throws Exception {
        change("INSERT", article, ", \"text\": \"Član 88a\\nOblici saradnje\\n\\nSaradnja se uređuje sporazumom.\"")
                .andExpect(status().isOk());
        UUID draft = UUID.randomUUID();
        send("/api/v1/regulations/" + act + "/effects/drafts/" + draft + "?day=2018-06-28", "")
                .andExpect(status().isOk());

        http.perform(get("/regulations/versions/{id}?doubtful=true", draft)
                        .with(author.signedIn())
                        .header("Accept-Language", "sr-Latn"))
                .andExpect(content()
                        .string(allOf(
                                containsString("Oblici saradnje"),
                                containsString("vrsta je pretpostavljena"),
                                not(containsString("??")))));
        http.perform(post("/api/v1/regulations/versions/{id}/check", draft).with(second.signedIn()))
                .andExpect(jsonPath("$.type").value(containsString("version-doubts-left")));
    }

    @Test
    void areEnteredByAFormThatOffersTheProvisionsOfItsArticle() throws Exception {
        UUID id = UUID.randomUUID();
        http.perform(get("/regulations/{act}/effects/{id}/edit?wid={wid}", act, id, article)
                        .with(author.signedIn())
                        .header("Accept-Language", "sr-Latn"))
                .andExpect(content().string(allOf(containsString("član 88, stav 1"), containsString("član 89"))));
        http.perform(post("/regulations/{act}/effects/{id}", act, id)
                        .with(author.signedIn())
                        .param("content.kind", "REPEAL")
                        .param("content.wid", article)
                        .param("content.affecting", "Odluka suda")
                        .param("content.validFrom", "28. 6. 2018."))
                .andExpect(redirectedUrl("/regulations/" + act + "/effects"));
        http.perform(post("/regulations/{act}/effects/drafts", act)
                        .with(author.signedIn())
                        .param("day", "2018-06-28"))
                .andExpect(status().is3xxRedirection());
        http.perform(post("/regulations/{act}/effects/{id}/discard", act, id).with(author.signedIn()))
                .andExpect(redirectedUrl("/regulations/" + act + "/effects"));
    }
}
