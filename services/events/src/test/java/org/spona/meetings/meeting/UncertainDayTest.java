package org.spona.meetings.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spona.meetings.Convener;
import org.spona.meetings.Convener.Networks;
import org.spona.meetings.EventsTest;
import org.spona.platform.tenancy.Role;
import org.spona.platform.test.Account;
import org.spona.platform.test.Mails;
import org.spona.platform.test.PublicPage;
import org.spona.platform.test.Tenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** A webinar that others host, enable and fund, and whose day two sources tell differently, until it is fixed. */
@EventsTest
class UncertainDayTest {

    private static final String TOLD = """
            "day": {"told": [
                {"day": "2027-03-02", "source": "Najava na strani mreže", "address": "https://mreza.example/najava"},
                {"day": "2027-04-03", "source": "Dopis domaćina"}]}""";

    private final Convener convener;
    private final MockMvcTester site;
    private final Tenants tenants;
    private final Networks our;
    private final UUID id = UUID.randomUUID();
    private final String guest = "gost." + id + "@bar.example";

    @Autowired
    UncertainDayTest(Convener convener, MockMvcTester site, Tenants tenants) {
        this.convener = convener;
        this.site = site;
        this.tenants = tenants;
        this.our = convener.found();
    }

    @Test
    void showsTheDaysThatContradictEachOtherWithTheirSourcesUntilOneIsFixed() {
        sent(TOLD, "NETWORK");

        assertThat(convener.get("/meetings/" + id, our.coordinator()))
                .bodyText()
                .contains("2. mart 2027. ili 3. april 2027. (nesigurno)", "Najava na strani mreže", "Dopis domaćina")
                .contains("href=\"https://mreza.example/najava\"", "Utvrdite dan", "meeting.ics");
        assertThat(convener.get("/meetings?kind=WEBINAR", our.people().bar()))
                .bodyText()
                .contains("Mobilni timovi", "2. mart 2027. ili 3. april 2027. (nesigurno)");
        assertThat(events())
                .extracting(event -> Convener.value(event, "DTSTART"), event -> Convener.value(event, "STATUS"))
                .containsExactly(tuple("20270302", "TENTATIVE"), tuple("20270403", "TENTATIVE"));
        Mails.Mail invitation = mail(1);
        assertThat(invitation.text()).contains("(nesigurno)", "3. april 2027. – Dopis domaćina");
        assertThat(invitation.attachments()).noneMatch(part -> part.type().startsWith("text/calendar"));

        assertThat(convener.get("/meetings/" + id + "/fix-day", our.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("Kada se sastajete?", "Dopis domaćina", "stiže na");
        assertThat(fix("", "2027-04-03T12:00"))
                .hasStatus(422)
                .bodyText()
                .contains("Upišite kada sastanak počinje", "value=\"2027-04-03T12:00\"");
        assertThat(fix("2027-04-03T10:00", "2027-04-03T12:00")).hasRedirectedUrl("/meetings/" + id);

        JsonNode fixed = convener.read("/api/v1/meetings/" + id, our.people().bar());
        assertThat(fixed.path("day").path("uncertain").asBoolean()).isFalse();
        assertThat(fixed.path("day").path("told")).isEmpty();
        assertThat(fixed.path("time").path("startsAt").asString()).startsWith("2027-04-03T10:00");
        assertThat(events())
                .singleElement()
                .satisfies(event -> assertThat(Convener.value(event, "UID")).isEqualTo(id.toString()));
        Mails.Mail update = mail(2);
        assertThat(update.text()).contains("(nesigurno) → subota, 3. april 2027. u 10:00–12:00");
        assertThat(Convener.value(Convener.event(update, "REQUEST"), "SEQUENCE"))
                .isEqualTo("1");
        assertThat(convener.post("/api/v1/meetings/" + id + "/fix-day", our.coordinator(), "{}"))
                .hasStatus(409);
    }

    @Test
    void isSentAndCalledOffWithoutAnyDay() {
        sent("\"day\": {\"uncertain\": true}", "NETWORK");

        assertThat(convener.get("/meetings/" + id, our.people().bar()))
                .bodyText()
                .contains("dan još nije poznat")
                .doesNotContain("meeting.ics", "Utvrdite dan");
        assertThat(events()).isEmpty();
        assertThat(convener.get("/api/v1/meetings/owed", our.people().bar()))
                .bodyText()
                .contains(id.toString());
        assertThat(mail(1).subject()).contains("dan još nije poznat");

        assertThat(convener.cancel(id, our)).hasStatusOk();
        assertThat(mail(2).attachments()).noneMatch(part -> part.type().startsWith("text/calendar"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            "day": {"uncertain": true}, "time": {"startsAt": "2027-03-02T10:00"} | day.uncertain
            "day": {"told": [{"day": "2027-03-02"}]}                             | day.told[0].source
            "day": {"told": [{}, {"source": "Dopis"}]}                           | day.told[1].day
            "day": {"told": [{"day": "2027-03-02", "source": "x", "address": "javascript:alert(1)"}]} | day.told[0].address
            "roles": [{"role": "HOST", "organisationId": "00000000-0000-4000-8000-000000000000"}] | roles[0].organisationId""")
    void refusesWhatCannotBe(String fields, String field) {
        assertThat(save(fields, "NETWORK")).hasStatus(422).bodyText().contains(field);
    }

    @Test
    void takesNoDayBackThatStandsInCalendars() {
        convener.convene(our, "Mobilni timovi", "NETWORK", guest);
        UUID certain = convener.convene(our, "Obuka", "NETWORK", guest);

        assertThat(convener.put("/api/v1/meetings/" + certain, our.coordinator(), """
                        {"title": "Obuka", "place": "Bar", "day": {"uncertain": true}, "moveConfirmed": true,
                         "visibility": "NETWORK"}"""))
                .hasStatus(422)
                .bodyText()
                .contains("Pozvani već imaju dan u kalendaru");
    }

    @Test
    void isFixedByWhoConvenesOnly() {
        sent(TOLD, "NETWORK");

        assertThat(convener.get("/meetings/" + id + "/fix-day", our.people().bar()))
                .hasStatus(403);
        assertThat(convener.post(
                        "/api/v1/meetings/" + id + "/fix-day",
                        our.people().bar(),
                        "{\"time\": {\"startsAt\": \"2027-04-03T10:00\", \"endsAt\": \"2027-04-03T12:00\"}}"))
                .hasStatus(403);
    }

    @Test
    void takesRegistrationsBeforeItsDayIsKnownOnceTheirEndIs() {
        sent(TOLD, "NETWORK");
        String address = "/api/v1/meetings/" + id + "/registration";

        assertThat(convener.put(address, our.coordinator(), "{\"places\": 1}"))
                .hasStatus(422)
                .bodyText()
                .contains("deadlineAt", "Dan sastanka još nije siguran");
        assertThat(convener.put(address, our.coordinator(), "{\"places\": 1, \"deadlineAt\": \"2027-03-01T12:00\"}"))
                .hasStatusOk();
        assertThat(convener.post(address + "/own", our.people().barEditor(), "{}"))
                .bodyText()
                .contains("CONFIRMED");
        Account next = tenants.account(our.people().bar().organisationId(), our.network(), Role.OFFICER);
        assertThat(convener.post(address + "/own", next, "{}")).bodyText().contains("WAITING");
    }

    @Test
    void namesWhoHostsEnablesFundsAndPresentsToAllWhoReadIt() {
        UUID host = tenants.municipality("Savez opština", "Савез општина", "BA");
        UUID donor = tenants.municipality("Donatorska agencija", "Донаторска агенција", "DE");
        sent(
                "\"day\": {\"uncertain\": true}, \"roles\": [%s, %s, %s, %s]"
                        .formatted(
                                role("HOST", host),
                                role("ENABLER", our.coordinator().organisationId()),
                                role("FUNDER", donor),
                                role("PRESENTER", our.people().kotor().organisationId())),
                "PUBLIC");

        String page = Convener.text(site.get().uri("/meetings/" + id).exchange());
        assertThat(page)
                .contains("Domaćin", "Savez opština", "Učešće omogućava", "Finansira", "Donatorska agencija", "Izlaže");
        JsonNode event = PublicPage.jsonLd(page);
        assertThat(event.path("organizer").toString()).contains("Zajednica opština", "Savez opština");
        assertThat(event.path("funder").path("name").asString()).isEqualTo("Donatorska agencija");
        assertThat(event.path("sponsor").path("name").asString()).isEqualTo("Zajednica opština");
        assertThat(event.path("performer").path("name").asString()).isNotEmpty();
        assertThat(mail(1).text()).contains("Domaćin: Savez opština", "Finansira: Donatorska agencija");
        assertThat(convener.get("/meetings/" + id + "/document.docx", our.coordinator()))
                .hasStatusOk();
        assertThat(Convener.text(convener.get("/meetings/export.csv", our.coordinator())))
                .contains("Domaćin: Savez opština; Učešće omogućava");
    }

    @Test
    void letsAPresenterReadNoMoreThanAnybody() {
        sent(
                "\"day\": {\"uncertain\": true}, \"roles\": [%s]"
                        .formatted(role("PRESENTER", our.people().kotor().organisationId())),
                "PRIVATE");
        Account colleague = tenants.account(
                our.people().kotor().organisationId(), our.people().kotor().networkId(), Role.OFFICER);

        assertThat(convener.get("/meetings/" + id, colleague)).hasStatus(404);
        assertThat(convener.get("/api/v1/meetings/" + id, colleague)).hasStatus(404);
    }

    @Test
    void isListedByItsKind() {
        sent("\"day\": {\"uncertain\": true}", "NETWORK");
        UUID ordinary = convener.convene(our, "Redovni", "NETWORK", guest);

        assertThat(convener.get(
                        "/api/v1/meetings?kind=WEBINAR&size=100", our.people().bar()))
                .bodyText()
                .contains(id.toString())
                .doesNotContain(ordinary.toString());
        assertThat(convener.get(
                        "/api/v1/meetings?kind=ORDINARY&size=100", our.people().bar()))
                .bodyText()
                .contains(ordinary.toString())
                .doesNotContain(id.toString());
        assertThat(convener.get(
                        "/meetings/export.csv?kind=WEBINAR", our.people().bar()))
                .bodyText()
                .contains("vebinar")
                .doesNotContain("Redovni");
        assertThat(convener.get("/meetings?kind=SEDNICA", our.people().bar())).hasStatus(400);
    }

    private static String role(String role, UUID organisation) {
        return "{\"role\": \"%s\", \"organisationId\": \"%s\"}".formatted(role, organisation);
    }

    private void sent(String fields, String visibility) {
        assertThat(save(fields, visibility)).hasStatusOk();
        assertThat(convener.invite(id, our, """
                        {"who": "NAMED", "personIds": ["%s"],
                         "guests": [{"name": "Ana O'Brajen", "email": "%s", "institution": "Dom zdravlja Bar"}]}""".formatted(our.people().bar().personId(), guest)))
                .hasStatusOk();
        assertThat(convener.send(id, our)).hasStatusOk();
    }

    private MvcTestResult save(String fields, String visibility) {
        return convener.put("/api/v1/meetings/" + id, our.coordinator(), """
                {"title": "Mobilni timovi", "kind": "WEBINAR", "place": "Bar", "language": "sr-Latn", "visibility": "%s", %s}""".formatted(visibility, fields));
    }

    private MvcTestResult fix(String startsAt, String endsAt) {
        return site.post()
                .uri("/meetings/" + id + "/fix-day")
                .with(our.coordinator().signedIn())
                .header("Accept", "text/html")
                .param("time.startsAt", startsAt)
                .param("time.endsAt", endsAt)
                .param("time.zone", "Europe/Belgrade")
                .exchange();
    }

    private List<VEvent> events() {
        String calendar = Convener.text(
                convener.get("/meetings/" + id + "/meeting.ics", our.people().bar()));
        assertThat(calendar.contains("CATEGORIES:vebinar")).isEqualTo(calendar.contains("VEVENT"));
        return Convener.events(Convener.calendar(calendar));
    }

    private Mails.Mail mail(int count) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(Mails.to(guest)).hasSizeGreaterThanOrEqualTo(count));
        return Mails.to(guest).get(Mails.to(guest).size() - count);
    }
}
