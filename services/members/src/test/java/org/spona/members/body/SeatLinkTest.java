package org.spona.members.body;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spona.members.MembersTest;
import org.spona.members.TwoNetworks;
import org.spona.members.body.SeatFounder.Founded;
import org.spona.platform.tenancy.Role;
import org.spona.platform.test.Account;
import org.spona.platform.test.Mails;
import org.spona.platform.test.Tenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What an institution does by the link that it was sent, and until when; and who administers it, without a link. */
@MembersTest
class SeatLinkTest {

    private final MockMvcTester site;
    private final SeatFounder founder;
    private final Tenants tenants;
    private final TwoNetworks our;
    private final UUID mandate = UUID.randomUUID();
    private final String delegate = "direktorka." + mandate + "@csr.example";

    @Autowired
    SeatLinkTest(MockMvcTester site, SeatFounder founder, Tenants tenants, TwoNetworks our) {
        this.site = site;
        this.founder = founder;
        this.tenants = tenants;
        this.our = our;
    }

    @Test
    void namesAndEndsThePeopleOfOneSeatWithoutAnAccount() {
        Founded founded = founder.found(our, "PRIVATE");
        String link = founder.ask(our, founded);

        assertThat(site.get().uri(link))
                .hasStatusOk()
                .hasHeader("Referrer-Policy", "no-referrer")
                .hasHeader("X-Robots-Tag", "noindex")
                .bodyText()
                .contains("Operativni multisektorski tim", "Odluka 01-22/26", "Centar za socijalni rad", "Veza važi do")
                .doesNotContain("Opština Bar", founded.page());
        assertThat(name(link, mandate, delegate)).hasStatus3xxRedirection().hasRedirectedUrl(link);

        assertThat(Mails.awaitedBy(delegate).text())
                .contains("Centar za socijalni rad")
                .doesNotContain("/seat/", "Direktorka");
        assertThat(site.get().uri(link))
                .bodyText()
                .contains("Direktorka Centra")
                .doesNotContain(delegate);
        assertThat(founder.get(our.officer(), founded.page()))
                .bodyText()
                .contains("Direktorka Centra", "imenovala ustanova");
        assertThat(site.get().uri("/api/v1" + link))
                .hasStatusOk()
                .bodyText()
                .contains("Direktorka Centra")
                .doesNotContain(delegate, "Opština Bar");

        assertThat(site.get().uri(link + "/mandates/" + mandate + "/end"))
                .hasStatusOk()
                .bodyText()
                .contains("Završiti mandat?");
        assertThat(site.post().uri(link + "/mandates/" + mandate + "/end").param("reason", "Otišla u penziju"))
                .hasStatus3xxRedirection();

        assertThat(site.get().uri(link)).bodyText().contains("Niko vas još ne predstavlja");
    }

    @Test
    void reachesWhoAdministersTheInstitutionToo() {
        Founded founded = founder.found(our, "PRIVATE");
        Account administrator = administrator(founded);

        founder.ask(our, founded);

        assertThat(Mails.awaitedBy(administrator.personId() + "@bar.example").text())
                .contains("/seat/");
    }

    @Test
    void isAskedForOnceADayAndOnlyWhereTheInstitutionCanBeReached() {
        Founded founded = founder.found(our, "PRIVATE");
        String ask = "/api/v1/bodies/" + founded.body() + "/seats/" + founded.seat() + "/ask";
        founder.ask(our, founded);

        assertThat(founder.post(our.officer(), ask, "")).hasStatus(429);
        assertThat(founder.post(our.stranger(), ask, "")).hasStatus(404);
        assertThat(site.post()
                        .uri(founded.page() + "/seats/" + founded.seat() + "/ask")
                        .with(our.officer().signedIn()))
                .hasStatus3xxRedirection();
        Founded unreachable = founder.found(our, "NETWORK");
        founder.asService("update organisation set email = '' where id = ?", unreachable.institution());
        assertThat(founder.post(
                        our.coordinator(),
                        "/api/v1/bodies/" + unreachable.body() + "/seats/" + unreachable.seat() + "/ask",
                        ""))
                .as("who reads the body and does not run it")
                .hasStatus(403);
        assertThat(founder.post(
                        our.officer(),
                        "/api/v1/bodies/" + unreachable.body() + "/seats/" + unreachable.seat() + "/ask",
                        ""))
                .hasStatus(409)
                .bodyText()
                .contains("institution-unreachable");
    }

    @Test
    void holdsUntilANewerOneIsSent() {
        Founded founded = founder.found(our, "PRIVATE");
        String first = founder.ask(our, founded);
        founder.asService(
                "update seat_link set made_at = made_at - interval '2 days' where seat_id = ?", founded.seat());
        founder.post(our.officer(), "/api/v1/bodies/" + founded.body() + "/seats/" + founded.seat() + "/ask", "");

        String second = founder.newestLink(founded, 2);

        assertThat(second).isNotEqualTo(first);
        assertEnded(first);
        assertThat(site.get().uri(second)).hasStatusOk();
    }

    @Test
    void holdsForThirtyDays() {
        Founded founded = founder.found(our, "PRIVATE");
        String link = founder.ask(our, founded);

        founder.asService(
                "update seat_link set valid_until = valid_until - interval '29 days' where seat_id = ?",
                founded.seat());
        assertThat(site.get().uri(link)).hasStatusOk();
        founder.asService(
                "update seat_link set valid_until = valid_until - interval '1 day' where seat_id = ?", founded.seat());
        assertEnded(link);
    }

    @Test
    void opensNothingOnceTheBodyHasEnded() {
        Founded founded = founder.found(our, "PRIVATE");
        String link = founder.ask(our, founded);

        founder.post(our.officer(), "/api/v1/bodies/" + founded.body() + "/end", "{}");

        assertEnded(link);
    }

    @Test
    void opensNothingOnceTheSeatIsTakenOut() {
        Founded founded = founder.found(our, "PRIVATE");
        String link = founder.ask(our, founded);

        founder.withoutSeat(our, founded);

        assertEnded(link);
    }

    @Test
    void opensNothingOfAnotherSeat() {
        Founded founded = founder.found(our, "PRIVATE");
        Founded other = founder.found(our, "PRIVATE");
        String link = founder.ask(our, founded);
        String others = founder.ask(our, other);
        founder.nameByLink(others, mandate, "DELEGATE", delegate, "");

        assertThat(site.get().uri(link + "/mandates/" + mandate + "/end")).hasStatus(404);
        assertThat(site.post().uri(link + "/mandates/" + mandate + "/end")).hasStatus(404);
        assertThat(site.get().uri("/seat/" + "x".repeat(27))).hasStatus(404);
        assertThat(site.get().uri(others)).bodyText().contains("Direktorka Centra");
    }

    @Test
    void letsTwoPeopleWhoOpenTheSameLinkNotWriteOverEachOtherUnseen() {
        Founded founded = founder.found(our, "PRIVATE");
        String link = founder.ask(our, founded);

        assertThat(name(link, mandate, delegate, "version", "0")).hasStatus3xxRedirection();
        UUID another = UUID.randomUUID();
        String email = "zamenik." + another + "@csr.example";
        assertThat(name(link, another, email, "version", "0"))
                .hasStatus(422)
                .bodyText()
                .contains("Direktorka Centra", email, "name=\"version\" value=\"1\"");
        assertThat(founder.nameByLink(link, another, "DELEGATE", email, ",\"version\":0"))
                .hasStatus(409);
        assertThat(name(link, mandate, delegate, "version", "0"))
                .as("sent twice")
                .hasStatus3xxRedirection();
        assertThat(name(link, another, email, "version", "1")).hasStatus3xxRedirection();
    }

    @Test
    void changesSoMuchADay() {
        Founded founded = founder.found(our, "PRIVATE");
        String link = founder.ask(our, founded);
        for (int time = 0; time < SeatLinks.MOST_CHANGES_A_DAY; time++) {
            assertThat(founder.nameByLink(
                            link, UUID.randomUUID(), "DEPUTY", "z" + time + "." + mandate + "@csr.example", ""))
                    .hasStatusOk();
        }

        assertThat(founder.nameByLink(link, mandate, "DELEGATE", delegate, "")).hasStatus(429);
        assertThat(name(link, mandate, delegate)).hasStatus(429).bodyText().contains(delegate);
    }

    @Test
    void saysWhatToMendAndKeepsWhatWasTyped() {
        Founded founded = founder.found(our, "PRIVATE");
        String link = founder.ask(our, founded);

        assertThat(name(link, mandate, "директорка@csr.example"))
                .hasStatus(422)
                .bodyText()
                .contains("директорка@csr.example", "href=\"#email\"");
        assertThat(name(link, mandate, "direktorka." + mandate + "@пример.срб")).hasStatus3xxRedirection();
        String long1 = "x".repeat(1_000_000);
        assertThat(name(link, UUID.randomUUID(), delegate, "act", long1)
                        .getResponse()
                        .getStatus())
                .as("a megabyte of text")
                .isBetween(400, 422);
    }

    @Test
    void isNotNeededByWhoAdministersTheInstitution() {
        Founded founded = founder.found(our, "PRIVATE");
        Account administrator = administrator(founded);
        String seats = "/organisations/" + founded.institution() + "/seats";
        String seat = seats + "/" + founded.seat();

        assertThat(founder.get(administrator, "/organisations/" + founded.institution()))
                .bodyText()
                .contains(seats);
        assertThat(founder.get(administrator, seats)).hasStatusOk().bodyText().contains(seat, "upražnjeno");
        assertThat(founder.get(administrator, seat)).hasStatusOk().bodyText().doesNotContain("Veza važi do");
        assertThat(founder.put(administrator, "/api/v1" + seat + "/mandates/" + mandate, """
                        {"givenName":"Direktorka","familyName":"Centra","email":"%s"}
                        """.formatted(delegate)))
                .hasStatusOk();
        assertThat(founder.get(administrator, seats)).bodyText().contains("Direktorka Centra");
        assertThat(founder.post(administrator, "/api/v1" + seat + "/mandates/" + mandate + "/end", "{}"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Direktorka");
        for (Account other : new Account[] {our.officer(), our.coordinator(), our.stranger()}) {
            assertThat(founder.get(other, seats)).hasStatus(404);
            assertThat(founder.get(other, seat)).hasStatus(404);
            assertThat(founder.put(other, "/api/v1" + seat + "/mandates/" + UUID.randomUUID(), """
                            {"givenName":"Neko","familyName":"Drugi","email":"neko@csr.example"}
                            """))
                    .hasStatus(404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sr-Latn", "sr-Cyrl", "en"})
    void speaksTheLanguageOfTheReader(String language) {
        Founded founded = founder.found(our, "PRIVATE");
        String link = founder.ask(our, founded);
        founder.nameByLink(link, mandate, "DEPUTY", delegate, ",\"until\":\"2999-12-31\"");

        for (String path : new String[] {link, link + "/mandates/" + mandate + "/end"}) {
            var answer = site.get()
                    .uri(path)
                    .header("Cookie", "spona-language=" + language)
                    .exchange();
            assertThat(new String(answer.getResponse().getContentAsByteArray(), UTF_8))
                    .contains("lang=\"" + language + "\"", "<h1", "</html>")
                    .doesNotContain("??", "{0}", "{1}");
        }
    }

    private void assertEnded(String link) {
        assertThat(site.get().uri(link).header("Accept", "text/html"))
                .hasStatus(410)
                .hasHeader("Referrer-Policy", "no-referrer")
                .bodyText()
                .contains("Veza više ne važi")
                .doesNotContain("Operativni", "Centar za socijalni rad");
        assertThat(founder.nameByLink(link, mandate, "DELEGATE", delegate, "")).hasStatus(410);
        assertThat(name(link, mandate, delegate)).hasStatus(410);
    }

    private Account administrator(Founded founded) {
        Account administrator =
                tenants.account(founded.institution(), our.stranger().networkId(), Role.OFFICER);
        tenants.administers(administrator.personId(), founded.institution());
        return administrator;
    }

    private MvcTestResult name(String link, UUID id, String email, String... more) {
        var request = site.post()
                .uri(link + "/mandates/" + id)
                .param("kind", "DELEGATE")
                .param("givenName", "Direktorka")
                .param("familyName", "Centra")
                .param("email", email);
        for (int at = 0; at < more.length; at += 2) {
            request = request.param(more[at], more[at + 1]);
        }
        return request.exchange();
    }
}
