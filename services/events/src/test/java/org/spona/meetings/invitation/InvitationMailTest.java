package org.spona.meetings.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.spona.meetings.Convener;
import org.spona.meetings.Convener.Networks;
import org.spona.meetings.EventsTest;
import org.spona.platform.test.Mails;
import org.spona.platform.test.RealMail;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What reaches those who are invited, and what they can do with it. */
@EventsTest
class InvitationMailTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    private static final Pattern STOP_LINK = Pattern.compile("/meetings/notices/[\\w-]+");

    private final Convener convener;
    private final MockMvcTester site;
    private final String guest = "ana.o'brajen." + UUID.randomUUID() + "@dz-bar.example";
    private final Networks our;

    @Autowired
    InvitationMailTest(Convener convener, MockMvcTester site) {
        this.convener = convener;
        this.site = site;
        this.our = convener.found();
    }

    @AfterEach
    void theMailServerIsBack() {
        RealMail.MAIL.open();
    }

    @Test
    void followsAMeetingFromInvitationToCancellation() {
        UUID id = convener.convene(our, "Mobilni timovi", "PRIVATE", guest);
        VEvent invited = event(guest, "REQUEST", 1);
        assertThat(start(invited)).isEqualTo(LocalDateTime.parse("2027-03-29T10:00"));
        assertThat(Convener.value(invited, "UID")).isEqualTo(id.toString());
        assertThat(Convener.value(invited, "SEQUENCE")).isEqualTo("0");
        assertThat(invited.getAttendees())
                .singleElement()
                .satisfies(attendee -> assertThat(attendee.getValue()).contains("dz-bar.example"));

        assertThat(convener.save(id, our, "Mobilni timovi", "PRIVATE", "2027-03-30T09:00", "2027-03-30T11:00"))
                .hasStatusOk();
        VEvent changed = event(guest, "REQUEST", 2);
        assertThat(start(changed)).isEqualTo(LocalDateTime.parse("2027-03-30T09:00"));
        assertThat(changed.getUid()).isEqualTo(invited.getUid());
        assertThat(Convener.value(changed, "SEQUENCE")).isEqualTo("1");

        assertThat(convener.cancel(id, our)).hasStatusOk();
        VEvent cancelled = event(guest, "CANCEL", 3);
        assertThat(cancelled.getUid()).isEqualTo(invited.getUid());
        assertThat(Convener.value(cancelled, "SEQUENCE")).isEqualTo("2");
        assertThat(Convener.value(cancelled, "STATUS")).isEqualTo("CANCELLED");
        assertThat(Mails.to(guest)).hasSize(3);
    }

    @Test
    void isInTheLanguageAndScriptOfTheRecipient() {
        convener.convene(our, "Mobilni timovi", "PRIVATE", guest);

        Mails.Mail cyrillic = mail(our.barAddress(), 1);
        assertThat(cyrillic.subject()).startsWith("Позив: Мобилни тимови, понедељак, 29. март 2027. у 10:00–12:00");
        assertThat(cyrillic.text())
                .contains("Заједница општина", "1. Искуства општина – Бар (40 мин)", "Добијате ову поруку зато што");
        assertThat(mail(our.kotorAddress(), 1).text()).contains("Iskustva opština", "Dobijate ovu poruku zato što");
    }

    @Test
    void isAnsweredByItsLinkWithoutSigningInWithASubstitute() {
        UUID id = convener.convene(our, "Mobilni timovi", "PRIVATE", guest);
        String link = Convener.answerLink(mail(guest, 1));
        String substitute = "marko." + UUID.randomUUID() + "@dz-bar.example";

        assertThat(site.get().uri(link)).hasStatusOk().bodyText().contains("Mobilni timovi", "Dolazim", "O&#39;Brajen");
        assertThat(site.post()
                        .uri(link)
                        .param("answer", "SUBSTITUTE")
                        .param("substituteName", "Marko")
                        .param("substituteEmail", "")
                        .param("note", "Kasnim"))
                .hasStatus(422)
                .bodyText()
                .contains("Upišite e-adresu osobe koja dolazi", "value=\"Marko\"", "Kasnim");
        assertThat(site.post()
                        .uri(link)
                        .param("answer", "SUBSTITUTE")
                        .param("substituteName", "Marko")
                        .param("substituteEmail", substitute)
                        .param("note", "Kasnim"))
                .hasStatus3xxRedirection();

        assertThat(convener.get("/meetings/" + id, our.coordinator()))
                .bodyText()
                .contains("Dom zdravlja Bar", "šalje zamenu", "Marko", "Kasnim", "šalje zamenu 1");
        assertThat(convener.get("/meetings/" + id, our.people().kotor()))
                .bodyText()
                .contains("Dom zdravlja Bar")
                .doesNotContain("Kasnim", "dz-bar.example");
        assertThat(mail(substitute, 1).text()).contains("imenovala za svoju zamenu", "Dolazite umesto: Ana O'Brajen");
        assertThat(site.get().uri(Convener.answerLink(mail(substitute, 1))))
                .bodyText()
                .contains("Dolazite umesto: Ana O&#39;Brajen");
        assertThat(convener.get("/meetings/" + id, our.coordinator()))
                .bodyText()
                .contains("zamena za: Ana O&#39;Brajen");

        assertThat(site.put()
                        .uri("/api/v1" + link)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"answer\": \"YES\"}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.answer")
                .isEqualTo("YES");
        assertThat(mail(substitute, 2).subject()).startsWith("Poziv više ne važi");
    }

    @Test
    void asksAgainWhenTheTimeHasChanged() {
        UUID id = convener.convene(our, "Mobilni timovi", "PRIVATE", guest);
        mail(our.barAddress(), 1);
        answer(id, "YES");
        assertThat(convener.get("/api/v1/meetings/owed", our.people().bar()))
                .bodyText()
                .doesNotContain(id.toString());

        convener.save(id, our, "Mobilni timovi Bara", "PRIVATE", "2027-03-29T10:00", "2027-03-29T12:00");
        assertThat(convener.get("/api/v1/meetings/owed", our.people().bar()))
                .bodyText()
                .doesNotContain(id.toString());
        convener.save(id, our, "Mobilni timovi Bara", "PRIVATE", "2027-03-29T11:00", "2027-03-29T12:00");

        assertThat(convener.get("/api/v1/meetings/owed", our.people().bar()))
                .bodyText()
                .contains(id.toString());
        assertThat(convener.get("/meetings/" + id, our.people().bar()))
                .bodyText()
                .contains("Posle vašeg odgovora vreme sastanka je promenjeno");
    }

    @Test
    void saysWhatHasChangedAndWhetherHerAnswerCounts() {
        UUID id = convener.convene(our, "Mobilni timovi", "PRIVATE", guest);
        mail(our.kotorAddress(), 1);
        assertThat(convener.put(
                        "/api/v1/meetings/" + id + "/answer", our.people().kotor(), "{\"answer\": \"YES\"}"))
                .hasStatusOk();

        convener.save(id, our, "Mobilni timovi u praksi", "PRIVATE", "2027-03-29T10:00", "2027-03-29T12:00");
        assertThat(mail(our.kotorAddress(), 2).text())
                .contains(
                        "- Naziv: „Mobilni timovi“ → „Mobilni timovi u praksi“", "Vaš odgovor („Dolazim“) i dalje važi")
                .doesNotContain("Vreme:", "Mesto: Opština Bar, velika sala →", "ne važi");

        convener.save(id, our, "Mobilni timovi u praksi", "PRIVATE", "2027-03-30T10:00", "2027-03-30T12:00");
        assertThat(mail(our.kotorAddress(), 3).text())
                .contains(
                        "- Vreme: ponedeljak, 29. mart 2027. u 10:00–12:00 → utorak, 30. mart 2027. u 10:00–12:00",
                        "Vaš raniji odgovor („Dolazim“) više ne važi")
                .doesNotContain("Naziv:");
        assertThat(mail(guest, 3).text()).contains("- Vreme: ").doesNotContain("odgovor („");

        convener.cancel(id, our);
        assertThat(mail(our.kotorAddress(), 4).text()).contains("neće se održati", "Razlog: Sala je poplavljena");
    }

    @Test
    void writesToNobodyOfWhatIsTheSameForInvitees() {
        UUID id = convener.convene(our, "Mobilni timovi", "PRIVATE", guest);
        mail(guest, 1);

        convener.save(id, our, "Mobilni timovi", "NETWORK", "2027-03-29T10:00", "2027-03-29T12:00");

        await().during(Duration.ofSeconds(1))
                .atMost(SOON)
                .until(() -> Mails.to(guest).size() == 1);
    }

    @Test
    void remindsTheSilentOnlyWithAStopLink() {
        UUID id = convener.convene(our, "Mobilni timovi", "PRIVATE", guest);
        mail(our.barAddress(), 1);
        mail(our.kotorAddress(), 1);
        answer(id, "NO");

        assertThat(convener.post("/api/v1/meetings/" + id + "/remind", our.coordinator(), ""))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.people")
                .isEqualTo(2);

        assertThat(mail(our.kotorAddress(), 2).text()).contains("/meetings/notices/");
        assertThat(mail(guest, 2).subject()).startsWith("Podsetnik");
        assertThat(Mails.to(our.barAddress())).hasSize(1);
    }

    @Test
    void saysWhomAReminderReachesBeforeItGoesOut() {
        UUID id = convener.convene(our, "Mobilni timovi", "PRIVATE", guest);
        answer(id, "NO");

        assertThat(body("/meetings/" + id + "/remind")).contains("Podsetnik stiže na 2 adrese: ", "Ana O&#39;Brajen");
    }

    @Test
    void tellsTheCoordinatorWhoWantsNoReminders() {
        UUID id = convener.convene(our, "Mobilni timovi", "PRIVATE", guest);
        mail(guest, 1);
        convener.post("/api/v1/meetings/" + id + "/remind", our.coordinator(), "");
        Matcher stop = STOP_LINK.matcher(mail(guest, 2).text());
        assertThat(stop.find()).isTrue();
        assertThat(site.post().uri(stop.group())).bodyText().contains("više ne stižu: podsetnici na sastanke");
        UUID next = convener.convene(our, "Forum za socijalni dijalog", "PRIVATE", guest);
        assertThat(mail(guest, 3).subject()).startsWith("Poziv");

        convener.post("/api/v1/meetings/" + next + "/remind", our.coordinator(), "");

        await().atMost(SOON).until(() -> body("/meetings/" + next).contains("ne prima podsetnike"));
        assertThat(Mails.to(guest)).hasSize(3);
    }

    @Test
    void remindsNobodyTwiceADay() {
        UUID id = convener.convene(our, "Mobilni timovi", "PRIVATE", guest);
        mail(guest, 1);
        convener.post("/api/v1/meetings/" + id + "/remind", our.coordinator(), "");
        mail(guest, 2);
        await().atMost(SOON).until(() -> body("/meetings/" + id).contains("Poslato poruka: 3 od 3"));

        convener.post("/api/v1/meetings/" + id + "/remind", our.coordinator(), "");

        await().during(Duration.ofSeconds(1))
                .atMost(SOON)
                .until(() -> Mails.to(guest).size() == 2);
        assertThat(body("/meetings/" + id)).contains("Poslato poruka: 3 od 3");
    }

    @Test
    void tellsTheCoordinatorOfAnAddressThatIsRefused() {
        UUID id = convener.convene(our, "Mobilni timovi", "PRIVATE", "ana@ne-postoji.invalid");

        await().atMost(SOON).until(() -> body("/meetings/" + id).contains("adresa je odbijena"));
        assertThat(body("/meetings/" + id)).contains("neisporučeno: 1");
    }

    @Test
    void reachesTheDomainThatWasTyped() {
        String typed = "info." + UUID.randomUUID() + "@šabac-primer.rs";
        convener.convene(our, "Mobilni timovi", "PRIVATE", typed);

        assertThat(mail(typed.replace("šabac-primer", "xn--abac-primer-fhc"), 1).subject())
                .startsWith("Poziv");
    }

    @Test
    void waitsForAMailServerThatIsAway() {
        RealMail.MAIL.shut();
        UUID id = convener.convene(our, "Mobilni timovi", "PRIVATE", guest);
        await().atMost(SOON).until(() -> body("/meetings/" + id).contains("čeka slanje"));

        RealMail.MAIL.open();

        assertThat(mail(guest, 1).subject()).startsWith("Poziv: Mobilni timovi");
        await().atMost(SOON).until(() -> body("/meetings/" + id).contains("Poslato poruka: 3 od 3"));
    }

    @Test
    void reachesFiveHundred() {
        UUID id = UUID.randomUUID();
        convener.draft(id, our, "Mobilni timovi", "PRIVATE");
        String mark = UUID.randomUUID().toString();
        StringBuilder guests = new StringBuilder();
        for (int number = 0; number < 500; number++) {
            guests.append(number == 0 ? "" : ",")
                    .append("{\"name\": \"Gost %d\", \"email\": \"gost%d.%s@mnogi.example\"}"
                            .formatted(number, number, mark));
        }
        assertThat(convener.invite(id, our, "{\"guests\": [" + guests + "]}")).hasStatusOk();
        long begun = System.nanoTime();
        assertThat(convener.send(id, our)).hasStatusOk();
        long answered = System.nanoTime();
        await().atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> body("/meetings/" + id).contains("Poslato poruka: 500 od 500"));
        System.out.printf(
                "500 invitees: answered in %d ms, sent in %d ms%n",
                (answered - begun) / 1_000_000, (System.nanoTime() - begun) / 1_000_000);
    }

    private void answer(UUID id, String answer) {
        assertThat(convener.put(
                        "/api/v1/meetings/" + id + "/answer",
                        our.people().bar(),
                        "{\"answer\": \"%s\"}".formatted(answer)))
                .hasStatusOk();
    }

    private String body(String address) {
        try {
            return convener.get(address, our.coordinator()).getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Mails.Mail mail(String address, int number) {
        await().atMost(SOON).until(() -> Mails.to(address).size() >= number);
        return Mails.to(address).getFirst();
    }

    private static VEvent event(String address, String method, int number) {
        return Convener.event(mail(address, number), method);
    }

    private static LocalDateTime start(VEvent event) {
        DtStart<ZonedDateTime> start =
                event.<DtStart<ZonedDateTime>>getProperty("DTSTART").orElseThrow();
        assertThat(start.getParameter("TZID").orElseThrow().getValue()).isEqualTo("Europe/Podgorica");
        return start.getDate().toLocalDateTime();
    }
}
