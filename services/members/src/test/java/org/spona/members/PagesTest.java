package org.spona.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_FORM_URLENCODED;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spona.platform.tenancy.Membership;
import org.spona.platform.test.Account;
import org.spona.platform.test.Tenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Every page, as a page and as the part that htmx asks for, in every language, for those who may see it. */
@MembersTest
class PagesTest {

    private final MockMvcTester site;
    private final Tenants tenants;
    private final TwoNetworks our;

    @Autowired
    PagesTest(MockMvcTester site, Tenants tenants, TwoNetworks our) {
        this.site = site;
        this.tenants = tenants;
        this.our = our;
    }

    @ParameterizedTest
    @ValueSource(strings = {"sr-Latn", "sr-Cyrl", "en"})
    void sayEverythingInTheLanguageOfTheReader(String language) {
        invite(UUID.randomUUID(), "posta." + UUID.randomUUID() + "@kotor.example");
        for (String path : pages()) {
            assertThat(get(our.coordinator(), path, Map.of("Cookie", "spona-language=" + language)))
                    .as(path)
                    .hasStatusOk()
                    .bodyText()
                    .contains("lang=\"" + language + "\"", "<h1", "</html>")
                    .doesNotContain("??", "{0}", "{1}");
        }
    }

    @Test
    void comeAsAPartWhenHtmxAsks() {
        for (String path : pages()) {
            assertThat(get(our.coordinator(), path, Map.of("HX-Request", "true")))
                    .as(path)
                    .hasStatusOk()
                    .bodyText()
                    .contains("<main", "<h1")
                    .doesNotContain("<html", "<header");
        }
    }

    @Test
    void showTheWorkOfACoordinatorToCoordinatorsOnly() {
        for (String path : List.of(
                "/memberships",
                "/memberships/export.csv",
                "/invitations",
                "/invitations/" + UUID.randomUUID() + "/new")) {
            assertThat(get(our.officer(), path, Map.of())).as(path).hasStatus(404);
            assertThat(get(our.guest(), path, Map.of())).as(path).hasStatus(404);
        }
        assertThat(get(our.officer(), "/members", Map.of()))
                .bodyText()
                .doesNotContain("/invitations/new", "/memberships");
    }

    @Test
    void showColleaguesOfTheOwnNetworksOnly() {
        String officer = our.officer().personId().toString();
        String stranger = our.stranger().personId().toString();
        for (String path : List.of(
                "/people",
                "/people/export.csv",
                "/people?network=" + our.stranger().networkId(),
                "/members?q=coordinator")) {
            assertThat(get(our.coordinator(), path, Map.of()))
                    .as(path)
                    .bodyText()
                    .doesNotContain(stranger);
        }
        assertThat(get(our.coordinator(), "/people", Map.of())).bodyText().contains(officer);
        assertThat(get(our.coordinator(), "/people/" + officer, Map.of())).hasStatusOk();
        assertThat(get(our.coordinator(), "/people/" + stranger, Map.of())).hasStatus(404);
        assertThat(get(our.coordinator(), "/organisations/" + our.stranger().organisationId(), Map.of()))
                .hasStatusOk()
                .bodyText()
                .contains("Ovde ne vidite nikoga")
                .doesNotContain(stranger);
        assertThat(get(our.coordinator(), "/api/v1/people", Map.of()))
                .bodyText()
                .doesNotContain(stranger);
        assertThat(get(our.coordinator(), "/api/v1/people/" + stranger, Map.of()))
                .hasStatus(404);
    }

    @Test
    void showAddressesToColleaguesAndNotToGuests() {
        String address = our.officer().personId() + "@bar.example";
        String page = "/people/" + our.officer().personId();

        assertThat(get(our.coordinator(), page, Map.of())).bodyText().contains(address);
        assertThat(get(our.coordinator(), "/people/export.csv", Map.of()))
                .bodyText()
                .contains("\"Officer Proba\";\"" + address + "\";\"službenik/ca\";\"Bar\"");
        assertThat(get(our.guest(), "/people/export.csv", Map.of()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(address);
        assertThat(get(our.guest(), page, Map.of())).hasStatus(404);
        assertThat(get(our.guest(), "/api/v1" + page, Map.of())).hasStatus(404);
        assertThat(get(our.guest(), "/organisations/" + our.officer().organisationId(), Map.of()))
                .bodyText()
                .doesNotContain(address);
    }

    @Test
    void listGuestsAsNoOrganisationsPeople() {
        String guest = our.guest().personId().toString();

        assertThat(get(our.coordinator(), "/organisations/" + our.guest().organisationId(), Map.of()))
                .bodyText()
                .contains(our.coordinator().personId().toString())
                .doesNotContain(guest);
        assertThat(get(our.coordinator(), "/people", Map.of())).bodyText().contains(guest);
    }

    @Test
    void loseAColleagueWithHerMembership() {
        tenants.end(our.officer().membership());

        assertThat(get(our.coordinator(), "/people/" + our.officer().personId(), Map.of()))
                .hasStatus(404);
        assertThat(get(our.coordinator(), "/people", Map.of()))
                .bodyText()
                .doesNotContain(our.officer().personId().toString());
        assertThat(get(our.officer(), "/people/" + our.coordinator().personId(), Map.of()))
                .hasStatus(404);
    }

    @Test
    void keepWhatWasTypedWhenAnInvitationIsRefused() {
        assertThat(post("/invitations/" + UUID.randomUUID(), Map.of("email", "bez adrese", "givenName", "Службеница")))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "bez adrese",
                        "Службеница",
                        "href=\"#email\"",
                        "href=\"#familyName\"",
                        "href=\"#organisationId\"");
        String member = our.officer().personId() + "@bar.example";
        assertThat(invite(UUID.randomUUID(), member, our.officer().organisationId()))
                .hasStatus(422)
                .bodyText()
                .contains("već radi tu", member);
    }

    @Test
    void inviteOnceWhenTheFormIsSentTwice() {
        UUID id = UUID.randomUUID();
        String email = id + "@kotor.example";

        assertThat(invite(id, email)).hasStatus3xxRedirection().hasRedirectedUrl("/invitations");
        assertThat(invite(id, email)).hasStatus3xxRedirection();
        assertThat(get(our.coordinator(), "/invitations", Map.of())).bodyText().containsOnlyOnce(email);
    }

    @Test
    void askBeforeAMembershipEndsAndSayWhomItReaches() {
        String end = "/memberships/" + our.officer().membership().id() + "/end";

        assertThat(get(our.coordinator(), end, Map.of()))
                .bodyText()
                .contains("Officer Proba", "Mreža Crne Gore", "Bar");
        assertThat(post(end, Map.of())).hasStatus3xxRedirection().hasRedirectedUrl("/memberships");
        assertThat(get(our.coordinator(), "/memberships?held=ENDED", Map.of()))
                .bodyText()
                .contains("Officer Proba");
    }

    @Test
    void sayWhyTheLastCoordinatorStays() {
        assertThat(post("/memberships/" + our.coordinator().membership().id() + "/end", Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("Ovo je poslednje takvo članstvo u mreži");
    }

    @Test
    void giveTheListAsATable() {
        var table = get(our.coordinator(), "/memberships/export.csv", Map.of());

        assertThat(table).hasStatusOk().hasContentType("text/csv;charset=UTF-8");
        assertThat(table)
                .bodyText()
                .startsWith("\uFEFF\"Osoba\";\"E-adresa\";\"Organizacija\"")
                .contains("\"Officer Proba\"", "\"Bar\"", "\"službenik/ca\"")
                .doesNotContain("Stara Pazova", "Stalna konferencija");

        var workbook = get(our.coordinator(), "/memberships/export.xlsx", Map.of());
        assertThat(workbook)
                .hasStatusOk()
                .hasContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(workbook.getResponse().getContentAsByteArray()).startsWith('P', 'K');
    }

    @Test
    void giveTheOrganisationsThatWereFoundAsATable() {
        String found = "/members/export.csv?q=kot&country=ME&language=";

        assertThat(get(our.officer(), found + "sr-Latn", Map.of()))
                .hasStatusOk()
                .bodyText()
                .startsWith("\uFEFF\"Naziv\";\"Vrsta\";\"Zemlja\"")
                .contains("\"Kotor\";", "\"Crna Gora\"", "/organisations/" + our.kotor())
                .doesNotContain("\"Bar\"");
        assertThat(get(our.officer(), found + "sr-Cyrl", Map.of())).bodyText().contains("\"Котор\";");
        assertThat(get(our.officer(), found + "en", Map.of())).bodyText().contains("\"Kotor\",");
    }

    @Test
    void takeTheWorkplaceThatWasChosen() {
        var second = new Membership(
                UUID.randomUUID(),
                our.kotor(),
                our.officer().networkId(),
                our.officer().membership().role());
        tenants.join(our.officer().personId(), second);

        var chosen = site.post()
                .uri("/workplace")
                .with(our.officer().signedIn())
                .contentType(APPLICATION_FORM_URLENCODED)
                .param("membershipId", second.id().toString())
                .param("returnTo", "/members?q=bar")
                .exchange();
        assertThat(chosen).hasStatus3xxRedirection().hasRedirectedUrl("/members?q=bar");
        assertThat(chosen.getResponse().getHeader("Set-Cookie"))
                .contains("spona-workplace=" + second.id(), "Path=/", "HttpOnly", "SameSite=Lax");
        assertThat(get(our.officer(), "/", Map.of("Cookie", "spona-workplace=" + second.id())))
                .bodyText()
                .containsPattern("value=\"" + second.id() + "\" aria-current=\"true\"");
    }

    @ParameterizedTest
    @CsvSource({
        "https://drugde.example/,/",
        "//drugde.example/,/",
        "/\\drugde.example,/",
        "javascript:alert(1),/",
        "members,/",
        "/people?q=%D0%B1,/people?q=%D0%B1"
    })
    void leadBackToThisHouseOnly(String returnTo, String place) {
        var chosen = site.post()
                .uri("/workplace")
                .with(our.officer().signedIn())
                .contentType(APPLICATION_FORM_URLENCODED)
                .param("membershipId", our.officer().membership().id().toString())
                .param("returnTo", returnTo)
                .exchange();
        assertThat(chosen).hasRedirectedUrl(place);
    }

    @Test
    void refuseAWorkplaceOfAnother() {
        assertThat(post(
                        "/workplace",
                        Map.of("membershipId", our.officer().membership().id().toString())))
                .hasStatus(404);
    }

    @Test
    void changeTheProfile() {
        assertThat(post("/profile", Map.of("givenName", "Јелена", "familyName", "Которска", "language", "sr-Cyrl")))
                .hasStatus3xxRedirection();
        assertThat(get(our.officer(), "/people/" + our.coordinator().personId(), Map.of()))
                .bodyText()
                .contains("Јелена Которска");
        assertThat(get(our.officer(), "/people?q=kotorska", Map.of()))
                .bodyText()
                .contains("Јелена Которска");
        assertThat(post("/profile", Map.of("givenName", "", "familyName", "Которска", "language", "de")))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#givenName\"", "href=\"#language\"");
    }

    private List<String> pages() {
        return List.of(
                "/",
                "/members",
                "/members?q=нема&country=ME&kind=SCHOOL",
                "/members?q=бар&sort=-country&page=0",
                "/people",
                "/people?q=nema",
                "/people/" + our.officer().personId(),
                "/organisations/" + our.officer().organisationId(),
                "/organisations/" + UUID.randomUUID() + "/new",
                "/organisations/%s/networks/%s/leave"
                        .formatted(our.kotor(), our.coordinator().networkId()),
                "/profile",
                "/memberships",
                "/memberships?q=nema&held=EVER&sort=-until",
                "/memberships/" + our.officer().membership().id() + "/end",
                "/invitations",
                "/invitations?status=DECLINED",
                "/invitations/" + UUID.randomUUID() + "/new");
    }

    private MvcTestResult get(Account by, String path, Map<String, String> headers) {
        var request = site.get().uri(URI.create(path.replace("нема", "%D0%BD").replace("бар", "%D0%B1%D0%B0%D1%80")));
        headers.forEach((name, value) -> {
            if (name.equals("Cookie")) {
                var parts = value.split("=", 2);
                request.cookie(new Cookie(parts[0], parts[1]));
            } else {
                request.header(name, value);
            }
        });
        return request.with(by.signedIn()).exchange();
    }

    private MvcTestResult post(String path, Map<String, String> fields) {
        var request = site.post().uri(path).contentType(APPLICATION_FORM_URLENCODED);
        fields.forEach(request::param);
        return request.with(our.coordinator().signedIn()).exchange();
    }

    private MvcTestResult invite(UUID id, String email) {
        return invite(id, email, our.kotor());
    }

    private MvcTestResult invite(UUID id, String email, UUID organisation) {
        return post(
                "/invitations/" + id,
                Map.of(
                        "email", email,
                        "givenName", "Službenica",
                        "familyName", "Kotor",
                        "organisationId", organisation.toString(),
                        "networkId", our.coordinator().networkId().toString(),
                        "role", "OFFICER",
                        "language", "sr-Latn"));
    }
}
