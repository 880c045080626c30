package org.spona.meetings.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.meetings.Convener;
import org.spona.meetings.Convener.Networks;
import org.spona.meetings.EventsTest;
import org.spona.platform.events.IncomingEvent;
import org.spona.platform.findable.Findable;
import org.spona.platform.test.Account;
import org.spona.platform.test.AnnouncedEvents;
import org.spona.platform.test.Mails;
import org.spona.platform.test.SampleFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.json.JsonMapper;

/** An internal item is seen by those who are invited and who convene; nobody else learns more than that a number is left out. */
@EventsTest
class InternalItemsTest {

    private static final String SECRET = "Ocena rada koordinatora";

    private final MockMvcTester site;
    private final Convener convener;
    private final AnnouncedEvents announced;
    private final Networks our;
    private final UUID id = UUID.randomUUID();
    private final String address = "/api/v1/meetings/" + id;
    private final String guest = UUID.randomUUID() + "@bar.example";

    @Autowired
    InternalItemsTest(MockMvcTester site, Convener convener, AnnouncedEvents announced) {
        this.site = site;
        this.convener = convener;
        this.announced = announced;
        this.our = convener.found();
    }

    @Test
    void areReadByThoseWhoAreInvitedAlone() {
        convene();

        for (Account invited :
                List.of(our.coordinator(), our.people().bar(), our.people().kotor())) {
            assertThat(convener.get(address, invited)).hasStatusOk().bodyText().contains(SECRET, "\"2.1\"");
            assertThat(page(invited)).contains(SECRET, "interno", "Planirano je ukupno 60 min.");
        }
        String link = Convener.answerLink(Mails.awaitedBy(guest));
        assertThat(site.get().uri(link)).hasStatusOk().bodyText().contains(SECRET);

        assertThat(convener.get(address, our.people().staraPazova()))
                .hasStatusOk()
                .bodyText()
                .contains("\"number\":\"3\"")
                .doesNotContain(SECRET, "\"2.1\"");
        assertThat(page(our.people().staraPazova())).contains("Razno").doesNotContain(SECRET, "Plate");
        assertThat(site.get().uri("/meetings/" + id)).hasStatusOk().bodyText().doesNotContain(SECRET, "Plate");
        String item = convener.item(our, id, SECRET);
        assertThat(site.get().uri("/meetings/items/" + item)).hasStatus(401);
        assertThat(convener.get("/meetings/items/" + item, our.people().staraPazova()))
                .hasStatus(404);
    }

    @Test
    void travelInNoMailCalendarEventOrSearch() {
        convene();

        Mails.Mail mail = Mails.awaitedBy(guest);
        assertThat(mail.text()).contains("1. Uvod", "3. Razno").doesNotContain(SECRET);
        assertThat(mail.part().content()).contains("Uvod").doesNotContain(SECRET, "Plate");
        UUID item = UUID.fromString(convener.item(our, id, SECRET));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(announced.of(Findable.TOPIC, id)).isNotEmpty();
            assertThat(announced.of(Findable.TOPIC, item)).isNotEmpty();
            assertThat(announced.of("spona.meetings", id)).isNotEmpty();
        });
        assertThat(announced.of(Findable.TOPIC, id))
                .extracting(InternalItemsTest::told)
                .noneMatch(told -> told.contains(SECRET));
        assertThat(announced.of(Findable.TOPIC, item))
                .extracting(event -> event.dataAs(Findable.class).content())
                .containsOnlyNulls();
        assertThat(announced.of("spona.meetings", id))
                .extracting(InternalItemsTest::told)
                .noneMatch(told -> told.contains(SECRET));
    }

    @Test
    void keepTheirFilesToThoseWhoAreInvited() throws IOException {
        convene();
        String secret = attach(convener.item(our, id, SECRET), "ocena.pdf");
        String open = attach(convener.item(our, id, "Razno"), "razno.pdf");

        assertThat(convener.get("/meetings/files/" + secret, our.people().kotor()))
                .hasStatusOk();
        assertThat(convener.get("/meetings/files/" + open, our.people().staraPazova()))
                .hasStatusOk();
        assertThat(convener.get("/meetings/files/" + secret, our.people().staraPazova()))
                .hasStatus(404);
        assertThat(site.get().uri("/meetings/files/" + secret)).hasStatus(401);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(announced.of(Findable.TOPIC, UUID.fromString(open)))
                        .isNotEmpty());
        assertThat(announced.of(Findable.TOPIC, UUID.fromString(secret))).isEmpty();
    }

    @Test
    void markFilesThatCameAfterTheirDay() throws IOException {
        convene();
        attach(convener.item(our, id, "Uvod"), "kasno.pdf");
        attach(convener.item(our, id, "Razno"), "na-vreme.pdf");

        assertThat(convener.get("/meetings/files/of/meeting/" + id, our.people().kotor()))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence("kasno.pdf", "kasni materijal", "na-vreme.pdf")
                .doesNotContainPattern("(?s)na-vreme\\.pdf.*kasni materijal");
    }

    private void convene() {
        assertThat(convener.put(address, our.coordinator(), """
                        {"title": "Sednica", "purpose": "Dogovor", "language": "sr-Latn", "place": "Opština Bar", "visibility": "PUBLIC",
                         "time": {"startsAt": "2027-03-29T10:00", "endsAt": "2027-03-29T12:00", "zone": "Europe/Podgorica"},
                         "agenda": [{"title": "Uvod", "minutes": 10, "kind": "INFORMATION", "materialsBy": "2020-01-01"},
                                    {"title": "%s", "minutes": 20, "internal": true}, {"title": "Plate", "minutes": 25, "sub": true},
                                    {"title": "Razno", "minutes": 5, "materialsBy": "2027-03-20"}]}""".formatted(SECRET)))
                .hasStatusOk();
        convener.inviteAndSend(id, our, guest);
    }

    private String page(Account account) {
        return Convener.text(site.get()
                .uri("/meetings/" + id)
                .with(account.signedIn())
                .header("Accept", "text/html")
                .header("Accept-Language", "sr-Latn")
                .exchange());
    }

    private String attach(String item, String name) throws IOException {
        var answer = site.post()
                .uri("/api/v1/meetings/files/uploads/meeting/" + id)
                .multipart()
                .file(new MockMultipartFile("file", name, null, SampleFiles.pdf("Uvod")))
                .param("part", item)
                .with(our.coordinator().signedIn())
                .exchange();
        assertThat(answer).hasStatusOk();
        return JsonMapper.shared().readTree(Convener.text(answer)).path("id").asString();
    }

    private static String told(IncomingEvent event) {
        return event.data().toString();
    }
}
