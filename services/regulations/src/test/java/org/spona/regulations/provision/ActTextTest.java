package org.spona.regulations.provision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spona.platform.tenancy.Role;
import org.spona.platform.test.Account;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.spona.regulations.Acts;
import org.spona.regulations.RegulationsTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A law's articles 88 and after, before and after an amendment, from the draft to whoever reads it. */
@RegulationsTest
class ActTextTest {

    private static final String FIRST = """
            [{"level": "CHAPTER", "number": "IV", "heading": "Saradnja"},
             {"level": "ARTICLE", "number": "88", "heading": "Saradnja jedinica"},
             {"level": "PARAGRAPH", "text": "Opštine mogu da osnuju <zajednički> organ."},
             {"level": "ARTICLE", "number": "89"},
             {"level": "PARAGRAPH", "text": "Opštine se mogu udruživati."}]""";
    private static final String AMENDED = """
            [{"level": "CHAPTER", "number": "IV", "heading": "Saradnja"},
             {"level": "ARTICLE", "number": "88", "heading": "Saradnja jedinica"},
             {"level": "PARAGRAPH", "text": "Opštine mogu da osnuju zajednički organ ili službu."},
             {"level": "ARTICLE", "number": "88a"},
             {"level": "PARAGRAPH", "text": "Sporazum se dostavlja ministarstvu."},
             {"level": "ARTICLE", "number": "88б"},
             {"level": "PARAGRAPH", "text": "Poslovi se mogu ustupiti."}]""";

    private final MockMvc http;
    private final Acts acts;
    private final TwoTenants our;
    private final Account author;
    private final Account second;

    @Autowired
    ActTextTest(MockMvc http, Acts acts, Tenants tenants, TwoTenants our) {
        this.http = http;
        this.acts = acts;
        this.our = our;
        this.author = our.barEditor();
        this.second = tenants.account(author.organisationId(), author.networkId(), Role.COORDINATOR);
    }

    private UUID act = UUID.randomUUID();

    @BeforeEach
    void register() throws Exception {
        act = acts.regulation(author, "Zakon o lokalnoj samoupravi");
    }

    private ResultActions send(Account account, String path, String json) throws Exception {
        return http.perform(put("/api/v1/regulations/" + path)
                .with(account.signedIn())
                .contentType(MediaType.APPLICATION_JSON)
                .content(json));
    }

    private ResultActions step(Account account, UUID version, String step) throws Exception {
        return http.perform(
                post("/api/v1/regulations/versions/{id}/{step}", version, step).with(account.signedIn()));
    }

    private UUID draft(String validFrom, String lines) throws Exception {
        UUID version = UUID.randomUUID();
        send(author, act + "/versions/" + version, "{\"validFrom\": \"%s\"}".formatted(validFrom))
                .andExpect(status().isOk());
        send(author, "versions/" + version + "/lines", lines).andExpect(status().isOk());
        return version;
    }

    private void published(String validFrom, String lines) throws Exception {
        acts.text(author, second, act, validFrom, lines);
    }

    private String read(String path) throws Exception {
        return http.perform(get(path).with(our.kotor().signedIn()).header("Accept-Language", "sr-Latn"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void answersWhatHeldOnADay() throws Exception {
        published("2008-01-01", FIRST);
        published("2018-07-01", AMENDED);

        http.perform(get("/api/v1/regulations/{act}/text?on=2018-06-30", act)
                        .with(our.kotor().signedIn()))
                .andExpect(jsonPath("$.provisions[*].address")
                        .value(contains("gl-iv", "cl-88", "cl-88/st-1", "cl-89", "cl-89/st-1")))
                .andExpect(jsonPath("$.until").value("2018-07-01"));
        http.perform(get("/api/v1/regulations/{act}/text?on=2018-07-01", act)
                        .with(our.kotor().signedIn()))
                .andExpect(
                        jsonPath("$.provisions[?(@.level == 'ARTICLE')].number").value(contains("88", "88a", "88б")));
        http.perform(get("/api/v1/regulations/{act}/text?on=2007-12-31", act)
                        .with(our.kotor().signedIn()))
                .andExpect(jsonPath("$.inForce").isEmpty())
                .andExpect(jsonPath("$.provisions").isEmpty());
        http.perform(get("/regulations/{act}/cl-88/st-1?na=2010-01-01", act)
                        .with(our.kotor().signedIn())
                        .header("Accept-Language", "sr-Latn"))
                .andExpect(content()
                        .string(allOf(
                                containsString("član 88, stav 1"),
                                containsString("&lt;zajednički&gt; organ"),
                                not(containsString("službu")))));
        http.perform(get("/regulations/{act}/text?na=2010-01-01", act)
                        .with(our.kotor().signedIn()))
                .andExpect(content()
                        .string(allOf(
                                containsString("&lt;zajednički&gt;"),
                                containsString("id=\"cl-88/st-1\""),
                                not(containsString("<zajednički>")))));
        http.perform(get("/regulations/{act}/compare?od=2010-01-01&na=2020-01-01", act)
                        .with(our.kotor().signedIn())
                        .header("Accept-Language", "sr-Latn"))
                .andExpect(content()
                        .string(allOf(
                                containsString("član 88a"),
                                containsString("izbačeno"),
                                containsString("<del>&lt;zajednički&gt; "))));
        http.perform(get("/api/v1/regulations/{act}/comparison?from=2010-01-01&to=2020-01-01", act)
                        .with(our.kotor().signedIn()))
                .andExpect(jsonPath("$[*].change")
                        .value(contains("CHANGED", "ADDED", "ADDED", "ADDED", "ADDED", "REMOVED", "REMOVED")));
        http.perform(get("/regulations/{act}/cl-88a?na=2010-01-01", act)
                        .with(our.kotor().signedIn()))
                .andExpect(status().isNotFound());
    }

    @Test
    void isADocumentInWhichOnlyWhatChangedIsATrackedChange() throws Exception {
        published("2008-01-01", FIRST);
        published("2018-07-01", AMENDED);

        byte[] file = http.perform(get("/regulations/{act}/compare/document.docx?od=2010-01-01&na=2020-01-01", act)
                        .with(our.kotor().signedIn()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (var docx = new XWPFDocument(new ByteArrayInputStream(file))) {
            var paragraphs = docx.getParagraphs();
            assertThat(paragraphs).hasSize(9);
            assertThat(paragraphs.subList(0, 2)).allSatisfy(same -> {
                assertThat(same.getCTP().sizeOfInsArray()).isZero();
                assertThat(same.getCTP().sizeOfDelArray()).isZero();
            });
            assertThat(paragraphs.get(2).getCTP().sizeOfDelArray()).isPositive();
            assertThat(paragraphs.get(3).getCTP().getPPr().getRPr().isSetIns()).isTrue();
            assertThat(paragraphs.get(8).getCTP().getPPr().getRPr().isSetDel()).isTrue();
        }
    }

    @Test
    void leadsFromAProvisionToWhereItIsNowAndSaysWhatBecameOfIt() throws Exception {
        published("2008-01-01", FIRST);
        String before = read("/api/v1/regulations/" + act + "/text?on=2010-01-01");
        String kept = JsonPath.read(before, "$.provisions[1].wid");
        String gone = JsonPath.read(before, "$.provisions[3].wid");
        published("2018-07-01", AMENDED);

        http.perform(get("/provisions/{wid}", kept).with(our.kotor().signedIn()))
                .andExpect(redirectedUrl("/regulations/" + act + "/cl-88"));
        http.perform(get("/provisions/{wid}", gone).with(our.kotor().signedIn()).header("Accept-Language", "sr-Latn"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("više nije deo propisa")));
        http.perform(get("/api/v1/provisions/{wid}", kept).with(our.kotor().signedIn()))
                .andExpect(jsonPath("$.texts.length()").value(2))
                .andExpect(jsonPath("$.now").value("cl-88"));
        http.perform(get("/provisions/{wid}", UUID.randomUUID())
                        .with(our.kotor().signedIn()))
                .andExpect(status().isNotFound());
    }

    @Test
    void isDividedAndJoinedAndSaysSo() throws Exception {
        published("2008-01-01", FIRST);
        String before = read("/api/v1/regulations/" + act + "/text?on=2010-01-01");
        String first = JsonPath.read(before, "$.provisions[1].wid");
        String second = JsonPath.read(before, "$.provisions[3].wid");
        String paragraph = JsonPath.read(before, "$.provisions[4].wid");
        UUID version = draftOf("2018-07-01");
        String lines = "/regulations/versions/" + version + "/lines/";

        read(author, lines + second);
        http.perform(post(lines + second + "/merge").with(author.signedIn()))
                .andExpect(redirectedUrl("/regulations/versions/" + version));
        http.perform(post("/api/v1" + lines + first + "/merge").with(author.signedIn()))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value(containsString("version-merge-nothing")));
        publish(version);

        http.perform(get("/provisions/{wid}", second)
                        .with(our.kotor().signedIn())
                        .header("Accept-Language", "sr-Latn"))
                .andExpect(content()
                        .string(allOf(
                                containsString("href=\"/provisions/" + first + "\""),
                                containsString("Pripojeno odredbi"))));
        http.perform(get("/regulations/{act}/cl-88", act)
                        .with(our.kotor().signedIn())
                        .header("Accept-Language", "sr-Latn"))
                .andExpect(content()
                        .string(allOf(
                                containsString("Ovde je sada i ono što je pisalo kao"),
                                containsString("<a href=\"/provisions/" + second + "\">član 89</a>"),
                                containsString("2018"))));
        http.perform(get("/api/v1/provisions/{wid}", second).with(our.kotor().signedIn()))
                .andExpect(jsonPath("$.successions[0].kind").value("MERGED"))
                .andExpect(jsonPath("$.successions[0].other").value(first));
        http.perform(get("/provisions/{wid}", paragraph).with(our.kotor().signedIn()))
                .andExpect(redirectedUrl("/regulations/" + act + "/cl-88/st-2"));

        UUID next = draftOf("2020-01-01");
        String nextLines = "/regulations/versions/" + next + "/lines/";
        read(author, nextLines + first + "/split");
        http.perform(post(nextLines + first + "/split").with(author.signedIn()))
                .andExpect(status().isUnprocessableContent());
        http.perform(post("/api/v1" + nextLines + first + "/split")
                        .with(author.signedIn())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"from\": \"%s\", \"number\": \"88a\"}".formatted(first)))
                .andExpect(jsonPath("$.type").value(containsString("version-split-elsewhere")));
        http.perform(post(nextLines + first + "/split")
                        .with(author.signedIn())
                        .param("from", paragraph)
                        .param("number", "88a"))
                .andExpect(redirectedUrl("/regulations/versions/" + next));
        http.perform(post(nextLines + first + "/split").with(our.bar().signedIn()))
                .andExpect(status().is4xxClientError());
        publish(next);
        http.perform(get("/api/v1/provisions/{wid}", first).with(our.kotor().signedIn()))
                .andExpect(jsonPath("$.now").value("cl-88"))
                .andExpect(jsonPath("$.successions[0].kind").value("SPLIT"))
                .andExpect(jsonPath("$.successions[1].kind").value("MERGED"))
                .andExpect(jsonPath("$.successions[1].address").value("cl-89"));
        String made =
                JsonPath.read(read("/api/v1/regulations/" + act + "/text/cl-88?on=2020-01-01"), "$.successions[0].wid");
        assertThat(read("/regulations/" + act + "/cl-88"))
                .contains("Podeljeno; deo je sada", "<a href=\"/provisions/" + made + "\">član 88a</a>");
        assertThat(read("/regulations/" + act + "/cl-88a"))
                .contains("Nastalo podelom odredbe", "<a href=\"/provisions/" + first + "\">član 88</a>");
        http.perform(get("/api/v1/regulations/{act}/text/cl-88a", act)
                        .with(our.kotor().signedIn()))
                .andExpect(jsonPath("$.successions[0].since").value("2020-01-01"))
                .andExpect(jsonPath("$.successions[0].otherAddress").value("cl-88"));
        http.perform(get("/api/v1/regulations/{act}/text", act).with(our.kotor().signedIn()))
                .andExpect(jsonPath("$.successions").isEmpty());
        http.perform(get("/provisions/{wid}", paragraph).with(our.kotor().signedIn()))
                .andExpect(redirectedUrl("/regulations/" + act + "/cl-88a/st-1"));
    }

    @Test
    void saysOfWhatIsOnlyToComeThatItIs() throws Exception {
        published("2008-01-01", FIRST);
        published("2099-07-01", AMENDED);
        String to = JsonPath.read(read("/api/v1/regulations/" + act + "/text?on=2099-07-01"), "$.provisions[3].wid");

        http.perform(get("/provisions/{wid}", to).with(our.kotor().signedIn()).header("Accept-Language", "sr-Latn"))
                .andExpect(content().string(containsString("još nije deo propisa")));
    }

    private UUID draftOf(String validFrom) throws Exception {
        UUID version = UUID.randomUUID();
        send(author, act + "/versions/" + version, "{\"validFrom\": \"%s\"}".formatted(validFrom))
                .andExpect(status().isOk());
        return version;
    }

    private void publish(UUID version) throws Exception {
        step(second, version, "check").andExpect(status().isOk());
        step(second, version, "publish").andExpect(status().isOk());
    }

    @Test
    void isSearchedAsItReadOnADay() throws Exception {
        published("2008-01-01", FIRST);
        published("2018-07-01", AMENDED);

        String found = read("/regulations/" + act + "/text?na=2010-01-01&u=зајед орган");
        assertThat(found)
                .contains("<mark>zajednički</mark>", "član 88, stav 1", "na=2010-01-01")
                .doesNotContain("udruživati");
        assertThat(read("/regulations/" + act + "/text?u=zajednički")).contains("službu", "<mark>");
        assertThat(read("/regulations/" + act + "/text?na=2010-01-01&u=ministarstvu"))
                .contains("nema reda");
        assertThat(read("/regulations/" + act + "/text?u=<b>opštine</b>"))
                .contains("&lt;b&gt;opštine&lt;/b&gt;")
                .doesNotContain("<b>opštine");
        http.perform(get("/api/v1/regulations/{act}/lines?words=opstine&on=2010-01-01", act)
                        .with(our.kotor().signedIn()))
                .andExpect(jsonPath("$.total").value(2))
                .andExpect(jsonPath("$.items[0].address").value("cl-88/st-1"));
        http.perform(get("/api/v1/regulations/{act}/lines?words=opstine", UUID.randomUUID())
                        .with(our.kotor().signedIn()))
                .andExpect(status().isNotFound());
    }

    @Test
    void isCitedWithItsAddressOnTheDay() throws Exception {
        published("2008-01-01", FIRST);

        assertThat(read("/regulations/" + act + "/cl-88/st-1?na=2010-01-01"))
                .contains("user-select-all", "/regulations/" + act + "/cl-88/st-1?na=2010-01-01</span>");
    }

    @Test
    void saysInJsonLdOfWhichTextItIs() throws Exception {
        UUID old = acts.text(author, second, act, "2008-01-01", FIRST);
        published("2018-07-01", AMENDED);

        JsonNode now = jsonLd("/regulations/" + act + "/text");
        assertThat(now.path("@type").asString()).isEqualTo("Legislation");
        assertThat(now.path("legislationIdentifier").asString()).isEqualTo("Sl. list CG 27/2013");
        assertThat(now.path("legislationDateVersion").asString()).isEqualTo("2018-07-01");
        assertThat(now.path("temporalCoverage").asString()).isEqualTo("2018-07-01/..");
        assertThat(now.path("legislationLegalForce").asString()).isEqualTo("https://schema.org/InForce");
        assertThat(now.path("exampleOfWork").path("@id").asString()).isEqualTo("/regulations/" + act);
        assertThat(now.path("hasPart")).hasSize(3);
        assertThat(now.path("hasPart").get(1).path("@id").asString()).isEqualTo("/regulations/" + act + "/cl-88a");
        JsonNode then = jsonLd("/regulations/" + act + "/text?na=2010-01-01");
        assertThat(then.path("@id").asString()).endsWith("/regulations/versions/" + old);
        assertThat(then.path("temporalCoverage").asString()).isEqualTo("2008-01-01/2018-06-30");
        assertThat(then.path("legislationLegalForce").asString()).isEqualTo("https://schema.org/NotInForce");
        assertThat(jsonLd("/regulations/versions/" + old)
                        .path("temporalCoverage")
                        .asString())
                .isEqualTo("2008-01-01/2018-06-30");
        JsonNode article = jsonLd("/regulations/" + act + "/cl-88");
        assertThat(article.path("isPartOf").path("name").asString()).isEqualTo("Zakon o lokalnoj samoupravi");
        assertThat(article.path("name").asString()).isEqualTo("član 88, Zakon o lokalnoj samoupravi");
        assertThat(article.has("hasPart")).isFalse();
        assertThat(article.has("legislationDate")).isFalse();
        assertThat(read("/regulations/versions/" + old + "/act.xml")).doesNotContain("name=\"adoption\"");
    }

    @Test
    void saysWhenTheActWasAdoptedWhereThatIsKnown() throws Exception {
        UUID version = acts.text(author, second, act, "2008-01-01", FIRST);
        send(author, act.toString(), """
                {"title": "Zakon o lokalnoj samoupravi", "kind": "LAW", "gazette": "Sl. glasnik RS 129/2007", "language": "sr-Latn",
                 "jurisdiction": "RS", "visibility": "PUBLIC", "adoptedOn": "2007-12-29"}""").andExpect(status().isOk());

        for (String path : new String[] {"", "/text", "/cl-88"}) {
            assertThat(jsonLd("/regulations/" + act + path)
                            .path("legislationDate")
                            .asString())
                    .isEqualTo("2007-12-29");
        }
        assertThat(read("/regulations/versions/" + version + "/act.xml"))
                .contains("<FRBRdate date=\"2007-12-29\" name=\"adoption\"", "/akn/rs/act/law/2007-12-29/129-2007");
        assertThat(read("/regulations/" + act)).contains("Dan donošenja", "29. decembar 2007.");
    }

    /** As a visitor sees it, to whom alone it is said. */
    private JsonNode jsonLd(String path) throws Exception {
        String page = http.perform(get(path).header("Accept-Language", "sr-Latn"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        String begin = "<script type=\"application/ld+json\">";
        int from = page.indexOf(begin) + begin.length();
        return JsonMapper.shared().readTree(page.substring(from, page.indexOf("</script>", from)));
    }

    @Test
    void keepsTheOrderOfLinesHoweverManyAreInserted() throws Exception {
        UUID version = draft("2008-01-01", FIRST);
        String lines = read(author, "/api/v1/regulations/versions/" + version + "/lines");
        String paragraph = JsonPath.read(lines, "$[2].wid");
        String path = "/api/v1/regulations/versions/" + version + "/lines/" + paragraph;
        int inserted = 40;

        for (int line = 0; line < inserted; line++) {
            http.perform(post(path + "/next")
                            .with(author.signedIn())
                            .contentType(MediaType.APPLICATION_JSON)
                            .content("{\"level\": \"POINT\", \"number\": \"%d\"}".formatted(inserted - line)))
                    .andExpect(status().isOk());
        }
        http.perform(delete(path).with(author.signedIn())).andExpect(status().isOk());
        http.perform(get("/api/v1/regulations/versions/{id}/lines", version).with(author.signedIn()))
                .andExpect(jsonPath("$.length()").value(5 + inserted - 1))
                .andExpect(jsonPath("$[2].address").value("cl-88/tac-1"))
                .andExpect(jsonPath("$[%d].address".formatted(inserted + 1)).value("cl-88/tac-" + inserted))
                .andExpect(jsonPath("$[%d].address".formatted(inserted + 2)).value("cl-89"));
    }

    @Test
    void isReadOnceASecondPersonHasCheckedIt() throws Exception {
        UUID version = draft("2008-01-01", FIRST);
        read(author, "/api/v1/regulations/versions/" + version + "/document.docx");

        step(author, version, "check")
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.type").value(containsString("version-second-person")));
        step(second, version, "publish").andExpect(status().isConflict());
        http.perform(get("/api/v1/regulations/versions/{id}", version)
                        .with(our.kotor().signedIn()))
                .andExpect(status().isNotFound());
        http.perform(get("/api/v1/regulations/{act}/versions", act)
                        .with(our.kotor().signedIn()))
                .andExpect(jsonPath("$").isEmpty());
        step(second, version, "check").andExpect(status().isOk());
        send(author, "versions/" + version + "/lines", AMENDED).andExpect(status().isConflict());
        step(second, version, "reopen").andExpect(status().isOk());
        step(second, version, "check").andExpect(status().isOk());
        step(author, version, "publish").andExpect(status().isOk());

        read("/regulations/versions/" + version);
        http.perform(get("/regulations/versions/{id}/act.xml", version)
                        .with(our.kotor().signedIn()))
                .andExpect(content().string(containsString("eId=\"art_88__para_1\"")));
        http.perform(delete("/api/v1/regulations/versions/{id}", version).with(author.signedIn()))
                .andExpect(status().isConflict());
    }

    @Test
    void refusesLinesThatAreNone() throws Exception {
        UUID version = draft("2008-01-01", FIRST);
        for (String lines : new String[] {
            "[null]", "[{}]", "[{\"level\": \"ARTICLE\", \"number\": \"%s\"}]".formatted("8".repeat(31))
        }) {
            send(author, "versions/" + version + "/lines", lines).andExpect(status().is4xxClientError());
        }
        http.perform(get("/regulations/{act}/text?na=nije-dan", act).with(author.signedIn()))
                .andExpect(status().is4xxClientError());
        http.perform(get("/regulations/{act}/cl-/", act).with(author.signedIn()))
                .andExpect(status().isNotFound());
    }

    @Test
    void hasOneDraftAndOneVersionADay() throws Exception {
        published("2008-01-01", FIRST);
        send(author, act + "/versions/" + UUID.randomUUID(), "{\"validFrom\": \"2008-01-01\"}")
                .andExpect(jsonPath("$.type").value(containsString("version-same-day")));
        draft("2009-01-01", AMENDED);
        send(author, act + "/versions/" + UUID.randomUUID(), "{\"validFrom\": \"2010-01-01\"}")
                .andExpect(jsonPath("$.type").value(containsString("version-draft-exists")));
        send(author, act + "/versions/" + UUID.randomUUID(), "{}").andExpect(status().isUnprocessableContent());
    }

    @Test
    void correctsLinesThatStayWhoTheyAre() throws Exception {
        UUID version = draft("2008-01-01", FIRST);
        String lines = read(author, "/api/v1/regulations/versions/" + version + "/lines");
        String paragraph = JsonPath.read(lines, "$[2].wid");

        send(
                        author,
                        "versions/" + version + "/lines/" + paragraph,
                        "{\"level\": \"POINT\", \"number\": \"1\", \"text\": \"Ispravljeno\"}")
                .andExpect(status().isOk());
        http.perform(post("/regulations/versions/{id}/lines/{wid}/next", version, paragraph)
                        .with(author.signedIn())
                        .param("level", "POINT")
                        .param("number", "2")
                        .param("text", "Dodato"))
                .andExpect(redirectedUrl("/regulations/versions/" + version));
        http.perform(get("/api/v1/regulations/versions/{id}/lines", version).with(author.signedIn()))
                .andExpect(jsonPath("$[2].wid").value(paragraph))
                .andExpect(jsonPath("$[2].address").value("cl-88/tac-1"))
                .andExpect(jsonPath("$[3].address").value("cl-88/tac-2"));
        http.perform(post("/regulations/versions/{id}/lines/{wid}/join", version, paragraph)
                .with(author.signedIn()));
        http.perform(get("/api/v1/regulations/versions/{id}/lines", version).with(author.signedIn()))
                .andExpect(jsonPath("$[1].text").value("1 Ispravljeno"));
        read(author, "/regulations/versions/" + version);
        read(author, "/regulations/versions/" + version + "?doubtful=true");
        read(author, "/regulations/" + act + "/versions");
        read(author, "/regulations/" + act + "/versions/" + version + "/edit");
        read(author, "/regulations/" + act);
    }

    private String read(Account account, String path) throws Exception {
        return http.perform(get(path).with(account.signedIn()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
