package org.spona.members.body;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spona.members.MembersTest;
import org.spona.members.TwoNetworks;
import org.spona.platform.test.Account;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@MembersTest
class BodyPagesTest {

    private final MockMvcTester http;
    private final TwoNetworks our;
    private final UUID id = UUID.randomUUID();
    private final UUID seat = UUID.randomUUID();
    private final UUID mandate = UUID.randomUUID();
    private final String address = "/bodies/" + id;

    @Autowired
    BodyPagesTest(MockMvcTester http, TwoNetworks our) {
        this.http = http;
        this.our = our;
    }

    @Test
    void leadFromADraftToABodyWithDelegatesAndToItsEnd() {
        assertThat(save("true")).hasStatus3xxRedirection().hasRedirectedUrl(address + "/found");
        assertThat(post(our.officer(), address + "/found")).hasStatus3xxRedirection();
        assertThat(page(our.officer(), address))
                .contains("Operativni tim", "Policija", "upražnjeno", address + "/seats/" + seat + "/name");

        assertThat(post(
                        our.officer(),
                        address + "/seats/" + seat + "/mandates/" + mandate,
                        "kind",
                        "DELEGATE",
                        "givenName",
                        "Komandir",
                        "familyName",
                        "Stanice",
                        "email",
                        "komandir-" + id + "@policija.example"))
                .hasStatus3xxRedirection();
        assertThat(page(our.officer(), address))
                .contains("Komandir Stanice", address + "/mandates/" + mandate + "/end")
                .doesNotContain("upražnjeno", "@policija.example");

        assertThat(post(our.officer(), address + "/mandates/" + mandate + "/end", "reason", "Premeštena"))
                .hasStatus3xxRedirection();
        assertThat(page(our.officer(), address)).contains("upražnjeno").doesNotContain("Komandir Stanice");

        assertThat(post(our.officer(), address + "/end", "reason", "Istekao mandat"))
                .hasStatus3xxRedirection();
        assertThat(page(our.officer(), address)).contains("Istekao mandat").doesNotContain(address + "/edit");
        assertThat(page(our.officer(), "/bodies?status=ENDED")).contains("Operativni tim");
    }

    @Test
    void loseNothingTypedWhenRowsComeAndGo() {
        assertThat(http.post()
                        .uri(address)
                        .param("add", "true")
                        .param("content.name", "Operativni tim")
                        .param("seats[0].id", seat.toString())
                        .param("seats[0].content.institution", "Policija")
                        .param("content.rule.remarkDays", "mnogo")
                        .with(our.officer().signedIn()))
                .bodyText()
                .contains("Operativni tim", "Policija", "seats[1].content.institution", "mnogo");
        assertThat(http.post()
                        .uri(address)
                        .param("remove", "0")
                        .param("content.name", "Operativni tim")
                        .param("seats[0].id", seat.toString())
                        .param("seats[0].content.institution", "Policija")
                        .with(our.officer().signedIn()))
                .bodyText()
                .contains("Operativni tim")
                .doesNotContain("Policija");
    }

    @Test
    void sayWhatIsMissingBeforeABodyIsFounded() {
        assertThat(http.post()
                        .uri(address)
                        .param("found", "true")
                        .param("content.name", "")
                        .with(our.officer().signedIn()))
                .hasStatus(422)
                .bodyText()
                .contains("Upišite naziv.", "Upišite bar jednu ustanovu");
    }

    @Test
    void makeAnotherBodyLikeOneWithoutItsNameAndItsPeople() {
        save("true");
        post(our.officer(), address + "/found");

        String form = page(our.officer(), "/bodies/" + UUID.randomUUID() + "/edit?like=" + id);

        assertThat(form).contains("Policija").doesNotContain("value=\"Operativni tim\"", seat.toString());
        assertThat(page(our.officer(), address)).contains("Osnujte po ugledu na ovo telo");
        assertThat(http.get()
                        .uri("/bodies/" + UUID.randomUUID() + "/edit?like=" + id)
                        .with(our.stranger().signedIn()))
                .hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sr-Latn", "sr-Cyrl", "en"})
    void sayEverythingInTheLanguageOfTheReader(String language) {
        save("true");
        post(our.officer(), address + "/found");
        for (String path : new String[] {
            "/bodies",
            "/bodies?status=DRAFT",
            address,
            address + "?on=2999-01-01",
            address + "/edit",
            address + "/end",
            address + "/seats/" + seat + "/name",
            address + "/history"
        }) {
            assertThat(http.get()
                            .uri(path)
                            .header("Cookie", "spona-language=" + language)
                            .with(our.officer().signedIn()))
                    .as(path)
                    .hasStatusOk()
                    .bodyText()
                    .contains("lang=\"" + language + "\"", "<h1", "</html>")
                    .doesNotContain("??", "{0}", "{1}");
        }
    }

    @Test
    void showAVisitorAPublicBodyWithoutItsPeople() {
        save("true", "visibility", "PUBLIC");
        post(our.officer(), address + "/found");
        post(
                our.officer(),
                address + "/seats/" + seat + "/mandates/" + mandate,
                "givenName",
                "Komandir",
                "familyName",
                "Stanice",
                "email",
                "komandir-" + id + "@policija.example");

        assertThat(http.get().uri(address))
                .hasStatusOk()
                .bodyText()
                .contains("Operativni tim", "Policija", "application/ld+json")
                .doesNotContain("Komandir", "upražnjeno", "/edit", "/name");
        assertThat(page(our.stranger(), address)).contains("Policija").doesNotContain("Komandir");
        assertThat(page(our.coordinator(), address)).contains("Komandir Stanice");
    }

    private MvcTestResult save(String found, String... more) {
        var request = http.post()
                .uri(address)
                .param("found", found)
                .param("content.name", "Operativni tim")
                .param("content.language", "sr-Latn")
                .param("seats[0].id", seat.toString())
                .param("seats[0].content.institution", "Policija")
                .param("seats[0].content.voting", "true");
        for (int at = 0; at < more.length; at += 2) {
            request = request.param(more[at], more[at + 1]);
        }
        return request.with(our.officer().signedIn()).exchange();
    }

    private String page(Account account, String path) {
        return new String(
                http.get()
                        .uri(path)
                        .with(account.signedIn())
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                UTF_8);
    }

    private MvcTestResult post(Account account, String path, String... fields) {
        var request = http.post().uri(path);
        for (int at = 0; at < fields.length; at += 2) {
            request = request.param(fields[at], fields[at + 1]);
        }
        return request.with(account.signedIn()).exchange();
    }
}
