package org.spona.platform.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest(classes = SampleSite.class)
class PagesTest {

    private final MockMvcTester site;

    PagesTest(@Autowired WebApplicationContext context) {
        this.site = MockMvcTester.from(context);
    }

    @Test
    void surroundsAPageWithTheShell() {
        assertThat(text(site.get().uri("/sample").exchange()))
                .startsWith("<!DOCTYPE html>")
                .contains(
                        "<html lang=\"sr-Latn\">",
                        "<title>Prakse · Spona</title>",
                        "href=\"#main\">Pređite na sadržaj</a>",
                        "<nav class=\"rooms\" aria-label=\"Glavna navigacija\">",
                        "<main id=\"main\">",
                        "/webjars/bootstrap/",
                        "/assets/spona.css")
                .doesNotContain(" style=", "<style", "onclick", "th:");
    }

    @Test
    void givesHtmxTheSamePageWithoutItsSurroundings() {
        var part = text(site.get().uri("/sample").header("HX-Request", "true").exchange());
        assertThat(part)
                .contains("<title>Prakse · Spona</title>", "<main id=\"main\">", "hx-swap-oob=\"true\"")
                .doesNotContain("<html", "<header", "<footer");
    }

    @Test
    void givesTheWholePageToTheBrowsersHistory() {
        var page = site.get().uri("/sample").header("HX-Request", "true").header("HX-History-Restore-Request", "true");
        assertThat(text(page.exchange())).contains("<html lang");
    }

    @Test
    void speaksTheChosenLanguageAndWritesContentInItsScript() {
        assertThat(text(inLanguage("sr-Cyrl")))
                .contains(
                        "<html lang=\"sr-Cyrl\">",
                        "Почетна",
                        "44 праксе",
                        "lang=\"cnr-Cyrl\">Оперативни мултисекторски тим",
                        "lang=\"mk\">Форум за социјален дијалог",
                        "<time datetime=\"2024-03-12T10:00:00+01:00\" title=\"12. 3. 2024. у 10:00:00 CET\">12. март 2024.</time>");
        assertThat(text(inLanguage("en")))
                .contains("<html lang=\"en\">", "Home", "44 practices", "lang=\"sr-Cyrl\">Помоћ у кући за старе");
    }

    @Test
    void changesTheLanguageOnAnyPage() {
        var page = site.get().uri("/sample?language=en").exchange();
        assertThat(text(page)).contains("<html lang=\"en\">", "href=\"/sample?language=sr-Cyrl\"");
        assertThat(page.getResponse().getHeader("Set-Cookie")).startsWith("spona-language=en;");
    }

    @Test
    void offersTheWorkplacesAndComesBackToThePage() {
        assertThat(text(site.get().uri("/sample?q=pomoć&page=1").exchange()))
                .contains(
                        "<form class=\"menu-list\" method=\"post\" action=\"/workplace\">",
                        "name=\"returnTo\" value=\"/sample?q=pomo%C4%87&amp;page=1\"",
                        "value=\"00000000-0000-0000-0000-000000000001\" aria-current=\"true\"",
                        "<form method=\"post\" action=\"/sign-out\"");
    }

    @Test
    void leadsThroughAListByItsAddress() {
        assertThat(text(site.get().uri("/sample?sort=title&page=1").exchange()))
                .contains(
                        "rel=\"prev\" href=\"/sample?sort=title&amp;page=0\"",
                        "rel=\"next\" href=\"/sample?sort=title&amp;page=2\"",
                        "2. od 3",
                        "aria-sort=\"ascending\"",
                        "href=\"/sample?sort=-title\"",
                        "href=\"/sample?sort=place\"");
    }

    @Test
    void keepsWhatIsGraveFoldedWithoutAScript() {
        assertThat(text(site.get().uri("/sample").exchange()).replaceAll("\\s+", " "))
                .contains(
                        "<details class=\"menu\"> <summary class=\"btn btn-link\">",
                        "<a class=\"menu-item\" href=\"/sample/end\">",
                        "<details> <summary class=\"btn btn-link btn-sm\">",
                        "<span>Više radnji</span>")
                .containsPattern("<a class=\"menu-item\" href=\"/sample/[^/\"]+/end\">");
    }

    @Test
    void loadsABlockOfAnotherServiceWithAWayOutWhenItIsAway() {
        assertThat(text(site.get().uri("/sample").exchange()))
                .contains(
                        "hx-get=\"/sample/block\"",
                        "Učitava se…",
                        "Ovaj deo trenutno nije dostupan.",
                        "<noscript><p><a href=\"/sample/block\">Otvorite: Čeka na vas</a></p></noscript>");
    }

    @Test
    void saysWhatToMendOnTopAndAtTheField() {
        var answer = site.post()
                .uri("/sample/new")
                .param("title", " ")
                .param("summary", "Ostaje upisano")
                .param("_agreed", "on")
                .exchange();
        assertThat(text(answer))
                .contains(
                        "<a href=\"#title\">Popunite polje „Naziv“.</a>",
                        "aria-invalid=\"true\"",
                        "aria-describedby=\"title-help title-error\"",
                        "id=\"title-error\"",
                        "<a href=\"#agreed\">Tekst ne sadrži lične podatke korisnika: potvrdite ovo.</a>",
                        ">Ostaje upisano</textarea>");
    }

    @Test
    void saysErrorsInTheChosenScript() {
        var answer = site.post()
                .uri("/sample/new")
                .cookie(new Cookie("spona-language", "sr-Cyrl"))
                .param("title", "a".repeat(201))
                .param("_agreed", "on")
                .exchange();
        assertThat(text(answer)).contains("Упишите највише 200 знакова.", "Попуните ово поље.");
    }

    @Test
    void saysWhatWasDoneOnceAfterTheRedirect() {
        var saved = site.post()
                .uri("/sample/new")
                .param("title", "Помоћ у кући; 1, \"2\"")
                .param("place", "bar")
                .param("visibility", "NETWORK")
                .param("agreed", "true")
                .exchange();
        assertThat(saved).hasRedirectedUrl("/sample");
        var cookie = Objects.requireNonNull(saved.getResponse().getCookie("spona-flash"));
        var page = site.get().uri("/sample").cookie(cookie).exchange();
        assertThat(text(page)).contains("flash-done", "Praksa Помоћ у кући; 1, &quot;2&quot; je sačuvana.");
        assertThat(page.getResponse().getCookie("spona-flash"))
                .isNotNull()
                .extracting(Cookie::getMaxAge)
                .isEqualTo(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "...", "RE9ORQ", "Tk8.YQ", "%%%"})
    void ignoresAMessageThatItDidNotWrite(String value) {
        var page = site.get()
                .uri("/sample")
                .cookie(new Cookie("spona-flash", value))
                .exchange();
        assertThat(page).hasStatusOk();
        assertThat(text(page)).doesNotContain("flash-done");
    }

    @Test
    void asksOnceBeforeSomethingReachesOthers() {
        assertThat(text(site.get().uri("/sample/publish").exchange()))
                .contains(
                        "<h1>Objaviti praksu?</h1>",
                        "Videće je 38 organizacija mreže.",
                        "<form method=\"post\" action=\"/sample/publish\"",
                        "Objavite</button>",
                        "data-cancel href=\"/sample\">Odustanite</a>");
    }

    @Test
    void saysWhatToDoWhenThereIsNoSuchPage() {
        var page = site.get().uri("/sample/missing").exchange();
        assertThat(page).hasStatus(404);
        assertThat(text(page)).contains("<h1>Ove strane nema</h1>", "Pretražite Sponu", "<header class=\"top\">");
    }

    @Test
    void saysErrorsThatNoControllerSawOnTheSamePage() {
        var page = site.get()
                .uri("/error")
                .accept(MediaType.TEXT_HTML)
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 503)
                .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/practices")
                .exchange();
        assertThat(page).hasStatus(503);
        assertThat(text(page)).contains("<h1>Ovaj deo Spone trenutno ne radi</h1>", "href=\"/practices\"");
    }

    @Test
    void neverLeadsToAnotherSite() {
        assertThat(text(site.get().uri("//evil.example/sample").exchange())).doesNotContain("=\"//evil.example");
    }

    private MvcTestResult inLanguage(String tag) {
        return site.get()
                .uri("/sample")
                .cookie(new Cookie("spona-language", tag))
                .exchange();
    }

    private static String text(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
