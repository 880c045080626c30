package org.spona.regulations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spona.platform.shell.Flash;
import org.spona.platform.tenancy.Role;
import org.spona.platform.test.Account;
import org.spona.platform.test.SampleFiles;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What staff enter by mistake: each is answered with a sentence that says what to mend, and what was typed or kept before stays. */
@RegulationsTest
class BadInputTest {

    private static final String TEXT = """
            [{"level": "ARTICLE", "number": "88"}, {"level": "PARAGRAPH", "text": "Opštine sarađuju."},
             {"level": "ARTICLE", "number": "89"}, {"level": "PARAGRAPH", "text": "Opštine se udružuju."}]""";
    private static final String WITHOUT_89 = """
            [{"level": "ARTICLE", "number": "88"}, {"level": "PARAGRAPH", "text": "Opštine sarađuju."}]""";

    private final MockMvc http;
    private final Acts acts;
    private final Account author;
    private final Account second;
    private UUID act = UUID.randomUUID();

    @Autowired
    BadInputTest(MockMvc http, Acts acts, Tenants tenants, TwoTenants our) {
        this.http = http;
        this.acts = acts;
        this.author = our.barEditor();
        this.second = tenants.account(author.organisationId(), author.networkId(), Role.COORDINATOR);
    }

    @BeforeEach
    void publish() throws Exception {
        act = acts.regulation(author, "Zakon o lokalnoj samoupravi");
        acts.text(author, second, act, "2008-01-01", TEXT);
    }

    @Test
    void anActThatAmendsItself() throws Exception {
        effect(wid("88", "2008-01-01"), "affectingId", act.toString(), "2018-06-28")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("Izabran je baš propis koji se menja"),
                                containsString("odredba koju sam prepisao"),
                                containsString("28. 6. 2018."))));
        acts.see(author, "/api/v1/regulations/" + act + "/effects")
                .andExpect(jsonPath("$.total").value(0));
    }

    @Test
    void anEffectOnARepealedArticle() throws Exception {
        String gone = wid("89", "2008-01-01");
        acts.text(author, second, act, "2010-01-01", WITHOUT_89);

        effect(gone, "affecting", "Sl. list CG 47/2018", "2018-06-28")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("ili je već brisana"),
                                containsString("odredba koju sam prepisao"),
                                containsString("Sl. list CG 47/2018"))));
        // On the day before its repeal it is there.
        effect(gone, "affecting", "Sl. list CG 47/2009", "2009-06-28").andExpect(status().is3xxRedirection());
    }

    private ResultActions effect(String wid, String affecting, String says, String day) throws Exception {
        String[] date = day.split("-", -1);
        return http.perform(post("/regulations/{act}/effects/{id}", act, UUID.randomUUID())
                .with(author.signedIn())
                .header("Accept-Language", "sr-Latn")
                .param("content.kind", "SUBSTITUTE")
                .param("content.wid", wid)
                .param("content." + affecting, says)
                .param("content.place", "član 3")
                .param("content.validFrom", "%d. %d. %s.".formatted(number(date[2]), number(date[1]), date[0]))
                .param("content.text", "Član 89\n\nOva odredba koju sam prepisao iz glasila."));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private String wid(String article, String day) throws Exception {
        String text = body(acts.see(author, "/api/v1/regulations/" + act + "/text/cl-" + article + "?on=" + day));
        return JsonPath.read(text, "$.provisions[0].wid");
    }

    @Test
    void twoVersionsInForceOnOneDay() throws Exception {
        UUID other = UUID.randomUUID();
        http.perform(post("/regulations/{act}/versions/{id}", act, other)
                        .with(author.signedIn())
                        .header("Accept-Language", "sr-Latn")
                        .param("content.validFrom", "1. 1. 2008.")
                        .param("content.completeness", "USED_ARTICLES")
                        .param("content.basis", "GAZETTE")
                        .param("content.source", "Sl. list CG 27/2013, prepisano iz glasila"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("ne mogu početi istog dana"),
                                containsString("Sl. list CG 27/2013, prepisano iz glasila"),
                                containsString("1. 1. 2008."))));

        acts.send(author, "/api/v1/regulations/" + act + "/versions/" + draft(), "{\"validFrom\": \"2008-01-01\"}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value(containsString("version-same-day")));
        acts.see(author, "/api/v1/regulations/" + act + "/text?on=2008-01-01")
                .andExpect(jsonPath("$.provisions.length()").value(4));
    }

    @Test
    void aFileOfThreeThousandPages() throws Exception {
        byte[] pages = SampleFiles.pdf(IntStream.rangeClosed(1, 3000)
                .mapToObj(page -> "Strana " + page)
                .toArray(String[]::new));

        isRefusedAndLeavesTheDraft(pages, "Čita se najviše 300 strana", "version-text-pages");
    }

    @Test
    void aScanWithoutText() throws Exception {
        isRefusedAndLeavesTheDraft(SampleFiles.pdf("", "", ""), "Verovatno je to slika", "version-text-no-text");
    }

    private void isRefusedAndLeavesTheDraft(byte[] file, String sentence, String code) throws Exception {
        UUID draft = draft();
        http.perform(multipart("/regulations/versions/{id}/text", draft)
                        .file(new MockMultipartFile("file", "zakon.pdf", "application/pdf", file))
                        .param("text", "Ovo je već bilo nalepljeno.")
                        .with(author.signedIn())
                        .header("Accept-Language", "sr-Latn"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(containsString(sentence), containsString("Ovo je već bilo nalepljeno."))));
        http.perform(multipart("/api/v1/regulations/versions/{id}/text", draft)
                        .file(new MockMultipartFile("file", "zakon.pdf", "application/pdf", file))
                        .with(author.signedIn()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.type").value(containsString(code)));
        acts.see(author, "/api/v1/regulations/versions/" + draft + "/lines")
                .andExpect(jsonPath("$.length()").value(4))
                .andExpect(jsonPath("$[3].text").value("Opštine se udružuju."));
    }

    /** Begins with the text of the version before. */
    private UUID draft() throws Exception {
        UUID draft = UUID.randomUUID();
        acts.send(author, "/api/v1/regulations/" + act + "/versions/" + draft, "{\"validFrom\": \"2019-01-01\"}")
                .andExpect(status().isOk());
        return draft;
    }

    @ParameterizedTest
    @CsvSource({"ME, 88c 88č 88ć 88z 88ž", "RS, 88ђ 88e 88ž 88z 88c"})
    void anArticleWithALetterThatOthersDoNotHave(String jurisdiction, String order) throws Exception {
        List<String> numbers = List.of(order.split(" ", -1));
        acts.send(author, "/api/v1/regulations/" + act, """
                {"title": "Zakon o lokalnoj samoupravi", "kind": "LAW", "gazette": "Sl. list CG 27/2013", "language": "sr-Latn",
                 "jurisdiction": "%s", "visibility": "PUBLIC"}""".formatted(jurisdiction))
                .andExpect(status().isOk());
        String article = wid("88", "2008-01-01");
        for (String number : numbers.reversed()) {
            acts.send(author, "/api/v1/regulations/" + act + "/effects/" + UUID.randomUUID(), """
                    {"kind": "INSERT", "wid": "%s", "affecting": "Zakon o izmenama", "place": "član 3", "validFrom": "2018-06-28",
                     "text": "Član %s\\n\\nOdredba %s."}""".formatted(
                                    article, number, number))
                    .andExpect(status().isOk());
        }
        UUID draft = UUID.randomUUID();
        acts.send(author, "/api/v1/regulations/" + act + "/effects/drafts/" + draft + "?day=2018-06-28", "")
                .andExpect(status().isOk());
        acts.act(second, "/api/v1/regulations/versions/" + draft + "/check").andExpect(status().isOk());
        acts.act(second, "/api/v1/regulations/versions/" + draft + "/publish").andExpect(status().isOk());

        String text = body(acts.see(author, "/api/v1/regulations/" + act + "/text?on=2018-06-28"));
        assertThat(JsonPath.<List<String>>read(text, "$.provisions[?(@.level == 'ARTICLE')].number"))
                .containsExactlyElementsOf(Stream.of(List.of("88"), numbers, List.of("89"))
                        .flatMap(List::stream)
                        .toList());
        List<String> address = JsonPath.read(text, "$.provisions[?(@.number == '88ž')].address");
        http.perform(get("/regulations/" + act + "/" + address.getFirst() + "?na=2018-06-28")
                        .with(author.signedIn())
                        .header("Accept-Language", "sr-Cyrl"))
                .andExpect(content().string(containsString("88ж")));
        acts.see(author, "/regulations/" + act + "/" + address.getFirst() + "?na=2018-06-28")
                .andExpect(content().string(allOf(containsString("Član 88ž"), containsString("Odredba 88ž."))));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"Službeni list CG\" 12/2010', cg/2010/12",
        "'\"Službene novine FBiH\", br. 39/14', fbih/2014/39",
        "Narodne novine 18/2022, nn/2022/18",
        "„Службен весник на РСМ“ бр. 104/2019, mk/2019/104"
    })
    void aNumberOfAnotherCountrysGazette(String gazette, String address) throws Exception {
        register(gazette).andExpect(redirectedUrl("/regulations/" + act));

        acts.see(author, "/api/v1/gazettes/" + address)
                .andExpect(jsonPath("$.acts[*].id").value(hasItem(act.toString())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Službene novine FBiH", "Službeni list CG 12", "12/2010"})
    void aNumberThatIsNone(String gazette) throws Exception {
        register(gazette)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("Upišite naziv, pa broj i godinu s kosom crtom"),
                                containsString(gazette),
                                containsString("Zakon koji je neko prepisao"))));
    }

    private ResultActions register(String gazette) throws Exception {
        return http.perform(post("/regulations/{id}", act)
                .with(author.signedIn())
                .header("Accept-Language", "sr-Latn")
                .param("content.title", "Zakon koji je neko prepisao")
                .param("content.kind", "LAW")
                .param("content.jurisdiction", "ME")
                .param("content.gazette", gazette)
                .param("content.language", "sr-Latn")
                .param("visibility", "PUBLIC"));
    }

    @Test
    void aPasteWithTablesAndFootnotes() throws Exception {
        UUID draft = draft();
        http.perform(post("/regulations/versions/{id}/text", draft)
                        .with(author.signedIn())
                        .param("text", "Član 12\nUsluge su[1]:\n1) prva;\nUsluga\tCena\nPrevoz\t10\n[1] Vidi odluku."))
                .andExpect(redirectedUrl("/regulations/versions/" + draft))
                .andExpect(flash().attribute(Flash.ATTRIBUTE, Flash.done("version.text.read", "59", "54")));
        String pasted = body(acts.see(author, "/api/v1/regulations/versions/" + draft + "/lines"));
        assertThat(pasted).contains("Usluge su[1]:", "prva;", "Usluga", "Cena", "Prevoz", "10", "Vidi odluku.");

        var html = new MockMultipartFile("file", "zakon.html", "text/html", """
                <p><b>Član 12.</b></p><p>Usluge su<a href="#_ftn1">[1]</a>:</p>
                <table><tr><td>Usluga</td><td>Cena</td></tr><tr><td>Prevoz</td><td>10</td></tr></table>
                <div id="ftn1"><p>[1] Vidi odluku.</p></div>""".getBytes(StandardCharsets.UTF_8));
        http.perform(multipart("/regulations/versions/{id}/text", draft)
                        .file(html)
                        .with(author.signedIn()))
                .andExpect(redirectedUrl("/regulations/versions/" + draft));
        acts.see(author, "/api/v1/regulations/versions/" + draft + "/lines")
                .andExpect(
                        jsonPath("$[?(@.text =~ /.*Prevoz.*10.*/s)].doubts[0]").value(contains("TABLE")))
                .andExpect(
                        jsonPath("$[?(@.text =~ /.*Vidi odluku.*/)].doubts[0]").value(contains("FOOTNOTE")));
        acts.see(author, "/regulations/versions/" + draft + "?doubtful=true")
                .andExpect(content().string(allOf(containsString("Prevoz"), containsString("Vidi odluku."))));
        acts.act(second, "/api/v1/regulations/versions/" + draft + "/check")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value(containsString("version-doubts-left")));
    }

    private static String body(ResultActions answer) throws Exception {
        return answer.andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
