package org.spona.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.UUID;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A meeting from the first draft to its cancellation: in a browser, in mailboxes and in calendars. */
@InHouse
@Order(5)
class MeetingJourneyTest {

    private static final String TITLE = "Sastanak o mobilnim timovima";

    private final House house;
    private final String guest = "dom.zdravlja." + UUID.randomUUID() + "@bar.example";
    private final String substitute = "zamena." + UUID.randomUUID() + "@bar.example";

    MeetingJourneyTest(House house) {
        this.house = house;
    }

    @Test
    void whoIsInvitedAnswersByLinkAndSendsSomebodyElse() {
        try (Session coordinator = house.browse()) {
            String address = convene(coordinator);
            VEvent invited = Meetings.event(house.mails().newest(guest, 1), "REQUEST");
            assertThat(Meetings.value(invited, "SEQUENCE")).isEqualTo("0");

            answerByLink(Meetings.answerLink(house.mails().newest(guest, 1)));
            coordinator
                    .visit(address)
                    .reads("Dom zdravlja Bar")
                    .reads("šalje zamenu")
                    .reads("Marko O'Konor")
                    .look("coordinator-meeting");
            coordinator.go("Ћир").reads("Дом здравља Бар").look("coordinator-meeting-cyrillic");
            coordinator.go("Lat");

            move(coordinator, address);
            JsonNode news = house.mails().newest(guest, 2);
            assertThat(news.path("text").asString())
                    .contains(
                            "- Vrijeme: ponedjeljak, 29. mart 2027. u 10:00",
                            "odgovor („Dolazi neko drugi“) više ne važi");
            VEvent moved = Meetings.event(news, "REQUEST");
            assertThat(Meetings.value(moved, "UID")).isEqualTo(Meetings.value(invited, "UID"));
            assertThat(Meetings.value(moved, "SEQUENCE")).isEqualTo("1");
            assertThat(Meetings.value(moved, "DTSTART")).endsWith("T110000");

            lookAsOfficerOfBar(address);

            coordinator
                    .visit(address)
                    .unfold("Više radnji")
                    .go("Otkažite sastanak")
                    .reads("Otkaz stiže na 4 adrese");
            coordinator.type("Razlog", "Sala je poplavljena").look("coordinator-cancel");
            coordinator
                    .press("Otkažite sastanak")
                    .reads("Sastanak je otkazan.")
                    .reads("Razlog: Sala je poplavljena")
                    .look("coordinator-cancelled");
            JsonNode off = house.mails().newest(guest, 3);
            assertThat(off.path("text").asString()).contains("Razlog: Sala je poplavljena");
            VEvent cancelled = Meetings.event(off, "CANCEL");
            assertThat(Meetings.value(cancelled, "UID")).isEqualTo(Meetings.value(invited, "UID"));
            assertThat(Meetings.value(cancelled, "SEQUENCE")).isEqualTo("2");
        }
    }

    @Test
    void aCalendarProgramReadsTheFeedUntilItsAddressIsRenewed() {
        Script coordinator = house.script(DemoPeople.COORDINATOR_IN_MONTENEGRO);
        Script bar = house.script(DemoPeople.OFFICER_OF_BAR);
        UUID id = UUID.randomUUID();
        coordinator
                .put(Meetings.at(id), Meetings.draft("2027-03-29T10:00", "2027-03-29T12:00"))
                .json();
        coordinator
                .tell(Meetings.at(id) + "/invitees", Meetings.audience(guest))
                .json();
        coordinator.post(Meetings.at(id) + "/send").json();

        URI old = feedOf(bar);
        VEvent shown = in(old, id);
        assertThat(Meetings.value(shown, "DTSTART")).isEqualTo("20270329T100000");
        assertThat(bar.put(Meetings.at(id) + "/answer", Map.of("answer", "YES"))
                        .json()
                        .path("answer")
                        .asString())
                .isEqualTo("YES");
        JsonNode mail = house.mails().newest(guest, 1);
        assertThat(house.script(DemoPeople.OFFICER_OF_STARA_PAZOVA)
                        .get(Meetings.at(id))
                        .status())
                .isEqualTo(404);

        coordinator
                .put(Meetings.at(id), Meetings.draft("2027-03-26T10:00", "2027-03-26T12:00"))
                .json();
        assertThat(Meetings.value(in(old, id), "SEQUENCE")).isEqualTo("1");
        assertThat(Meetings.value(Meetings.event(house.mails().newest(guest, 2), "REQUEST"), "UID"))
                .isEqualTo(Meetings.value(Meetings.event(mail, "REQUEST"), "UID"));
        coordinator
                .tell(Meetings.at(id) + "/cancel", Map.of("reason", "Sala je poplavljena"))
                .json();
        assertThat(Meetings.value(in(old, id), "STATUS")).isEqualTo("CANCELLED");

        URI renewed = feedOf(bar);
        assertThat(Answer.of(Http.get(old)).status()).isEqualTo(404);
        assertThat(Meetings.value(in(renewed, id), "UID")).isEqualTo(id.toString());
    }

    private String convene(Session coordinator) {
        coordinator.visitAndSignIn("/meetings", DemoPeople.COORDINATOR_IN_MONTENEGRO, DemoPeople.PASSWORD);
        coordinator.look("coordinator-meetings").visit("/meetings/new").look("coordinator-form");
        coordinator
                .type("Naziv", TITLE)
                .type("Početak", "2027-03-29T10:00")
                .type("Kraj", "2027-03-29T09:00")
                .type("Mesto", "Opština Bar, velika sala")
                .type("Tačka 1", "Iskustva mobilnih timova");
        coordinator
                .press("Sačuvajte i izaberite koga pozivate")
                .reads("Kraj je pre početka")
                .look("coordinator-form-error");
        coordinator.type("Kraj", "2027-03-29T12:00").press("Sačuvajte i izaberite koga pozivate");
        coordinator.reads("Na spisku još nema nikoga").look("coordinator-audience");
        String address = coordinator.path().replace("/invitees", "");
        coordinator.unfold("Pojedine organizacije").tick("Bar");
        coordinator.write("guestLines", "Ana O'Brajen; " + guest + "; Dom zdravlja Bar");
        coordinator.press("Dodajte na spisak").reads("Na spisku (3)").look("coordinator-list");
        coordinator.go("Pošaljite pozive").reads("Poziv stiže na 3 adrese").look("coordinator-question");
        coordinator.press("Pošaljite pozive").reads("Pozivi se šalju.");
        return address;
    }

    private void answerByLink(URI link) {
        try (Session invited = house.browse()) {
            invited.follow(link)
                    .reads(TITLE)
                    .reads("Poziv glasi na: Ana O'Brajen")
                    .look("answer-by-link");
            invited.unfold("Dolazi neko drugi").type("Ko dolazi umesto vas", "Marko O'Konor");
            invited.press("Pošaljite zamenu")
                    .reads("Upišite e-adresu osobe koja dolazi")
                    .look("answer-by-link-error");
            invited.type("E-adresa te osobe", substitute).press("Pošaljite zamenu");
            invited.reads("Odgovor je zabeležen.").look("answered-by-link");
        }
        assertThat(house.mails().newest(substitute, 1).path("text").asString())
                .contains("imenovala za svoju zamjenu", "Dolazite umjesto: Ana O'Brajen");
    }

    private static void move(Session coordinator, String address) {
        coordinator
                .visit(address + "/edit")
                .reads("stići će svima koji su pozvani (4)")
                .look("coordinator-change");
        coordinator.type("Početak", "2027-03-29T11:00").press("Sačuvajte i javite svima");
        coordinator
                .reads("Promeniti vreme ili mesto sastanka?")
                .reads("Prestaje da važi 1 odgovor")
                .look("coordinator-move");
        coordinator.press("Sačuvajte i javite svima").reads("Izmena je sačuvana");
    }

    private void lookAsOfficerOfBar(String address) {
        try (Session bar = house.browse()) {
            bar.visitAndSignIn("/", DemoPeople.OFFICER_OF_BAR, DemoPeople.PASSWORD)
                    .reads(TITLE)
                    .look("bar-home");
            bar.visit(address).reads("Vaš odgovor").look("bar-meeting");
            bar.press("Dolazim").reads("Odgovor je zabeležen.");
            bar.visit("/meetings/calendar").look("bar-calendar");
        }
    }

    private static URI feedOf(Script person) {
        return URI.create(
                person.post("/api/v1/meetings/calendar").json().path("address").asString());
    }

    private static VEvent in(URI feed, UUID id) {
        Answer answer = Answer.of(Http.get(feed));
        assertThat(answer.status()).isEqualTo(200);
        return Meetings.events(Meetings.calendar(answer.body())).stream()
                .filter(event -> Meetings.value(event, "UID").equals(id.toString()))
                .findFirst()
                .orElseThrow();
    }
}
