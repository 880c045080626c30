package org.spona.regulations.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spona.platform.test.Account;
import org.spona.platform.test.PublicPage;
import org.spona.platform.test.TwoTenants;
import org.spona.regulations.Acts;
import org.spona.regulations.RegulationsTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The pages on which people ask and answer. */
@RegulationsTest
class QuestionPagesTest {

    private static final String DISCLAIMER = "Ovo nije zvanično tumačenje propisa.";

    private final MockMvc http;
    private final Acts acts;
    private final QuestionActs asking;
    private final TwoTenants our;
    private final String title = "U kom roku? " + UUID.randomUUID();
    private UUID regulation = UUID.randomUUID();

    @Autowired
    QuestionPagesTest(MockMvc http, Acts acts, TwoTenants our) {
        this.http = http;
        this.acts = acts;
        this.asking = new QuestionActs(http, acts);
        this.our = our;
    }

    @BeforeEach
    void register() throws Exception {
        regulation = acts.regulation(our.barEditor(), "Zakon o socijalnoj i dječjoj zaštiti");
    }

    @Test
    void leadFromTheActToAQuestionAboutItsArticle() throws Exception {
        assertThat(page(our.bar(), "/regulations/" + regulation))
                .contains("Postavite pitanje", "/regulations/questions/new?regulation=" + regulation);
        assertThat(page(our.barGuest(), "/regulations/" + regulation)).doesNotContain("/regulations/questions/new");

        String form = Objects.requireNonNull(http.perform(get("/regulations/questions/new")
                        .param("regulation", regulation.toString())
                        .param("place", "član 69, stav 2 i 50% {x}")
                        .param("wid", regulation.toString())
                        .with(our.bar().signedIn()))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        String shown = html(
                http.perform(get(URI.create(form)).with(our.bar().signedIn()).header("Accept-Language", "sr-Latn")));

        assertThat(shown)
                .contains("value=\"član 69, stav 2 i 50% {x}\"", "Vide samo vaša organizacija i uredništvo mreže.")
                .contains("name=\"content.basis[0].wid\" value=\"" + regulation + "\"")
                .containsPattern("<option value=\"" + regulation + "\" selected");
    }

    @Test
    void takeAQuestionByItsForm() throws Exception {
        UUID id = UUID.randomUUID();
        String path = "/regulations/questions/" + id;
        String refused = html(asking.form(
                        our.bar(),
                        path,
                        "content.subject",
                        "",
                        "content.body",
                        "Koji je *rok*?",
                        "content.basis[0].regulationId",
                        regulation.toString(),
                        "content.basis[0].place",
                        "član 69",
                        "content.basis[0].asOf",
                        "juče")
                .andExpect(status().is(422)));
        assertThat(refused)
                .contains("Upišite o čemu se radi.", "Koji je *rok*?", "value=\"član 69\"", "value=\"juče\"");

        String longer = html(asking.form(
                our.bar(), path, "add", "true", "content.body", "Koji?", "content.basis[0].place", "član 69"));
        assertThat(longer).contains("content.basis[1].place", "value=\"član 69\"", "Koji?");
        String shorter = html(asking.form(
                our.bar(),
                path,
                "remove",
                "0",
                "content.basis[0].place",
                "član 69",
                "content.basis[1].place",
                "član 70"));
        assertThat(shorter).contains("value=\"član 70\"").doesNotContain("value=\"član 69\"");

        asking.form(
                        our.bar(),
                        path,
                        "content.subject",
                        "Rok",
                        "content.body",
                        "Koji je *rok*?",
                        "content.basis[0].regulationId",
                        regulation.toString(),
                        "content.basis[0].place",
                        "član 69")
                .andExpect(redirectedUrl(path));
        assertThat(page(our.bar(), path))
                .contains("<em>rok</em>", "član 69", "/regulations/" + regulation, "čeka", "Povucite pitanje");
        assertThat(page(our.bar(), "/regulations/questions")).contains(path, "čeka");
        assertThat(page(our.barEditor(), "/regulations/questions")).contains(path, "Za proveru", "Naša pitanja");
    }

    @Test
    void letStaffAnswerWithAnswerBesideQuestion() throws Exception {
        UUID question = asking.ask(our.bar(), "Rok za rješenje", "Koji je rok?", regulation);
        String path = "/regulations/questions/" + question;
        asking.form(our.barEditor(), path + "/take").andExpect(redirectedUrl(path));
        String form =
                Objects.requireNonNull(acts.see(our.barEditor(), "/regulations/answers/new?questionId=" + question)
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl());
        assertThat(page(our.barEditor(), form))
                .contains("Rok za rješenje", "Koji je rok?", "vidi samo ko je pitao", "član 69, stav 2");
        UUID id = UUID.fromString(form.substring("/regulations/answers/".length(), form.indexOf("/edit")));
        String answer = "/regulations/answers/" + id;

        String missing = html(asking.form(
                        our.barEditor(),
                        answer,
                        "then",
                        "PUBLISH",
                        "questionId",
                        question.toString(),
                        "content.title",
                        title,
                        "content.body",
                        "",
                        "visibility",
                        "PUBLIC")
                .andExpect(status().is(422)));
        assertThat(missing).contains("Napišite odgovor.", "Navedite bar jednu odredbu", "Upišite za koji dan", title);

        asking.form(
                        our.barEditor(),
                        answer,
                        "then",
                        "PUBLISH",
                        "content.title",
                        title,
                        "content.body",
                        "Rok je **15 dana**.",
                        "content.holdsOn",
                        "30. 11. 2026.",
                        "content.language",
                        "cnr-Latn",
                        "content.basis[0].regulationId",
                        regulation.toString(),
                        "content.basis[0].place",
                        "član 69",
                        "visibility",
                        "PUBLIC")
                .andExpect(redirectedUrl(answer + "/publish"));
        assertThat(page(our.barEditor(), answer + "/publish")).contains("bez toga ko je pitao");
        asking.form(our.barEditor(), answer + "/publish").andExpect(redirectedUrl(answer));

        String asked = page(our.bar(), path);
        assertThat(asked).contains("<strong>15 dana</strong>", DISCLAIMER, "To je odgovor", "Nismo to pitali");
        asking.form(our.bar(), path + "/accept").andExpect(redirectedUrl(path));
        assertThat(page(our.bar(), path)).contains("prihvaćen odgovor").doesNotContain("Nismo to pitali");
    }

    @Test
    void showWhatIsPublicWithItsSentence() throws Exception {
        UUID question = asking.ask(our.bar(), "Rok za rješenje", "Koji je rok?", regulation);
        UUID answer = asking.answer(our.barEditor(), question, title, "PUBLIC", regulation);

        String shown = html(http.perform(get("/regulations/answers/" + answer).header("Accept-Language", "sr-Latn")));

        assertThat(shown).contains(title, DISCLAIMER, "Važi na dan", "član 69").doesNotContain("Rok za rješenje");
        assertThat(PublicPage.jsonLd(shown).path("description").asString()).isEqualTo(DISCLAIMER);
        assertThat(html(http.perform(get("/regulations/answers/" + answer).header("Accept-Language", "sr-Cyrl"))))
                .contains("Ово није званично тумачење прописа.");
        assertThat(html(http.perform(get("/regulations/answers").header("Accept-Language", "en"))))
                .contains("This is not an official interpretation of the regulation.");
        assertThat(page(our.kotor(), "/regulations/" + regulation)).contains(title, DISCLAIMER);
        assertThat(page(our.kotor(), "/regulations/answers?q=nepoznatarec")).contains("Nema takvog odgovora.");
        assertThat(page(our.kotor(), "/regulations/answers/blocks/actions")).contains("/regulations/questions/new");
    }

    @Test
    void giveAnEmptyRoomItsWords() throws Exception {
        assertThat(page(our.kotor(), "/regulations/questions")).contains("Ovde će biti pitanja");
        assertThat(page(our.barEditor(), "/regulations/questions?queue=REVIEW"))
                .contains("Nijedan odgovor ne čeka proveru.");
        assertThat(page(our.kotor(), "/regulations/" + regulation)).contains("Savez još nije odgovarao");
        acts.see(our.barGuest(), "/regulations/questions").andExpect(status().isOk());
        acts.see(our.barGuest(), "/regulations/questions/new").andExpect(status().is3xxRedirection());
        acts.see(our.barGuest(), "/regulations/questions/" + UUID.randomUUID() + "/edit")
                .andExpect(status().isForbidden());
    }

    private String page(Account account, String path) throws Exception {
        return html(acts.see(account, path).andExpect(status().isOk()));
    }

    private static String html(ResultActions answered) throws Exception {
        return answered.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
