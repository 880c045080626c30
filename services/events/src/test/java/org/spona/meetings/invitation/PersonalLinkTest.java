package org.spona.meetings.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.meetings.Convener;
import org.spona.meetings.Convener.Networks;
import org.spona.meetings.EventsTest;
import org.spona.platform.test.Mails;
import org.spona.platform.test.Tenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What the personal link of a mail opens, for how long, and whom it can have written to. */
@EventsTest
class PersonalLinkTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final Convener convener;
    private final MockMvcTester site;
    private final Tenants tenants;
    private final String guest = "ana." + UUID.randomUUID() + "@dz-bar.example";
    private final Networks our;

    @Autowired
    PersonalLinkTest(Convener convener, MockMvcTester site, Tenants tenants) {
        this.convener = convener;
        this.site = site;
        this.tenants = tenants;
        this.our = convener.found();
    }

    @Test
    void opensNothingOnceSheIsTakenOffTheList() {
        UUID id = convener.convene(our, "Mobilni timovi", "PRIVATE", guest);
        String link = Convener.answerLink(mail(guest, 1));

        convener.uninvite(id, our, guest);
        convener.save(id, our, "Tajni naziv", "PRIVATE", "2027-03-30T09:00", "2027-03-30T11:00");

        assertEnded(link);
        assertThat(mail(guest, 2))
                .satisfies(farewell -> assertThat(farewell.subject()).startsWith("Poziv više ne važi"))
                .satisfies(farewell -> assertThat(farewell.part().content())
                        .contains("METHOD:CANCEL")
                        .doesNotContain("\nLOCATION", "\nDESCRIPTION"));
    }

    @Test
    void opensNothingOnceSheIsNoMemberOfTheNetwork() {
        UUID id = convener.convene(our, "Mobilni timovi", "REGION", guest);
        String hers = Convener.answerLink(mail(our.barAddress(), 1));
        String guests = Convener.answerLink(mail(guest, 1));
        String substitute = "marko." + UUID.randomUUID() + "@bar.example";
        assertThat(substitute(hers, "Marko", substitute)).hasStatusOk();
        String substitutes = Convener.answerLink(mail(substitute, 1));

        tenants.end(our.people().bar().membership());
        convener.save(id, our, "Tajni naziv", "REGION", "2027-03-30T09:00", "2027-03-30T11:00");

        assertEnded(hers);
        assertEnded(substitutes);
        assertThat(site.get().uri(guests)).hasStatusOk().bodyText().contains("Tajni naziv");
        mail(guest, 2);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(convener.get("/meetings/" + id, our.coordinator()))
                        .bodyText()
                        .contains("više nije u mreži"));
        assertThat(Mails.to(our.barAddress())).hasSize(1);
        assertThat(Mails.to(substitute)).hasSize(1);
    }

    @Test
    void hasFewSubstitutesWrittenToAndTheOrganiserSeesIt() {
        UUID id = convener.convene(our, "Mobilni timovi", "PRIVATE", guest);
        String link = Convener.answerLink(mail(guest, 1));
        List<String> strangers = List.of(stranger(), stranger(), stranger(), stranger());

        for (String stranger : strangers.subList(0, 3)) {
            assertThat(substitute(link, "KUPITE ODMAH http://prevara.example", stranger))
                    .hasStatusOk();
            mail(stranger, 1);
        }
        assertThat(substitute(link, "Marko", strangers.get(3)))
                .hasStatus(422)
                .bodyText()
                .contains("Zamenu ste već imenovali tri puta");

        for (String stranger : strangers.subList(0, 3)) {
            assertThat(Mails.to(stranger).getLast())
                    .satisfies(mail -> assertThat(
                                    mail.text() + mail.subject() + mail.part().content())
                            .doesNotContain("KUPITE", "prevara"));
        }
        assertThat(Mails.to(strangers.get(3))).isEmpty();
        assertThat(convener.get("/meetings/" + id, our.coordinator()))
                .bodyText()
                .contains("veza iz poruka: 3, od toga povučenih: 2", strangers.get(2));
    }

    @Test
    void hasNobodyInvitedASecondTime() {
        convener.convene(our, "Mobilni timovi", "PRIVATE", guest);
        String link = Convener.answerLink(mail(guest, 1));
        String stranger = stranger();
        substitute(link, "Marko", stranger);
        mail(stranger, 1);
        answer(link, "{\"answer\": \"YES\"}");

        for (String address : List.of(stranger, stranger.toUpperCase(Locale.ROOT), our.kotorAddress(), guest)) {
            assertThat(substitute(link, "Marko", address))
                    .hasStatus(422)
                    .bodyText()
                    .contains("Na ovu adresu je poziv već poslat");
        }
    }

    @Test
    void letsASubstituteSendNobodyElse() {
        convener.convene(our, "Mobilni timovi", "PRIVATE", guest);
        String stranger = stranger();
        substitute(Convener.answerLink(mail(guest, 1)), "Marko", stranger);
        String link = Convener.answerLink(mail(stranger, 1));

        assertThat(site.get().uri(link)).hasStatusOk().bodyText().doesNotContain("Ko dolazi umesto");
        assertThat(substitute(link, "Iva", stranger())).hasStatus(422);
        assertThat(answer(link, "{\"answer\": \"YES\"}")).hasStatusOk();
    }

    @Test
    void answersSoManyTimesADay() {
        convener.convene(our, "Mobilni timovi", "PRIVATE", guest);
        String link = Convener.answerLink(mail(guest, 1));

        for (int time = 0; time < Invitee.MOST_ANSWERS_A_DAY; time++) {
            assertThat(answer(link, "{\"answer\": \"MAYBE\"}")).hasStatusOk();
        }

        assertThat(answer(link, "{\"answer\": \"YES\"}")).hasStatus(429);
        assertThat(site.post().uri(link).param("answer", "YES").param("note", "Kasnim"))
                .hasStatus(429)
                .bodyText()
                .contains("Važi poslednji odgovor", "Kasnim");
    }

    private void assertEnded(String link) {
        assertThat(site.get().uri(link).header("Accept", "text/html"))
                .hasStatus(410)
                .hasHeader("Referrer-Policy", "no-referrer")
                .bodyText()
                .contains("Poziv više ne važi")
                .doesNotContain("Mobilni", "Tajni", "Bar");
        assertThat(site.get().uri("/api/v1" + link))
                .hasStatus(410)
                .bodyText()
                .doesNotContain("Mobilni", "Tajni", "velika sala");
        assertThat(answer(link, "{\"answer\": \"YES\"}")).hasStatus(410);
        assertThat(site.post().uri(link).header("Accept", "text/html").param("answer", "YES"))
                .hasStatus(410);
    }

    private MvcTestResult substitute(String link, String name, String address) {
        return answer(link, """
                {"answer": "SUBSTITUTE", "substituteName": "%s", "substituteEmail": "%s"}""".formatted(name, address));
    }

    private MvcTestResult answer(String link, String json) {
        return site.put()
                .uri("/api/v1" + link)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }

    private static String stranger() {
        return "marko." + UUID.randomUUID() + "@dz-bar.example";
    }

    private static Mails.Mail mail(String address, int number) {
        await().atMost(SOON).until(() -> Mails.to(address).size() >= number);
        return Mails.to(address).getFirst();
    }
}
