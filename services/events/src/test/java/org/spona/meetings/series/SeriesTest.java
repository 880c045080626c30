package org.spona.meetings.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.spona.meetings.Convener;
import org.spona.meetings.Convener.Networks;
import org.spona.meetings.EventsTest;
import org.spona.platform.test.Account;
import org.spona.platform.test.Mails;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** A draft is repeated by a rule: its meetings, their mails and calendars, another rule, the end. */
@EventsTest
class SeriesTest {

    private static final String RULE = """
            "rule": {"frequency": "MONTHLY_ON_WEEKDAY", "nth": 2, "weekdays": ["TUESDAY"], "count": 4}""";

    private final MockMvcTester site;
    private final Convener convener;
    private final Networks our;
    private final UUID first = UUID.randomUUID();
    private final UUID id = UUID.randomUUID();
    private final String address = "/api/v1/series/" + id;
    private final String guest = "gost." + id + "@dz-bar.example";

    @Autowired
    SeriesTest(MockMvcTester site, Convener convener) {
        this.site = site;
        this.convener = convener;
        this.our = convener.found();
        convener.save(first, our, "Sastanak tima", "NETWORK", "2027-02-09T10:00", "2027-02-09T12:00");
    }

    @Test
    void draftsAMeetingForEachDateLikeTheFirst() {
        assertThat(save(RULE)).hasStatusOk().bodyText().contains("svakog meseca, drugog utorka, 10:00–12:00, 4 puta");

        JsonNode series = series();
        assertThat(days(series)).containsExactly("2027-02-09", "2027-03-09", "2027-04-13", "2027-05-11");
        assertThat(statuses(series)).containsOnly("DRAFT");
        JsonNode third = convener.read("/api/v1/meetings/" + meeting(2), our.coordinator());
        assertThat(third.path("title").asString()).isEqualTo("Sastanak tima");
        assertThat(third.path("time").path("startsAt").asString()).startsWith("2027-04-13T10:00");
        assertThat(third.path("time").path("starts").asString()).as("summer").isEqualTo("2027-04-13T08:00:00Z");
        assertThat(third.path("seriesId").asString()).isEqualTo(id.toString());
        assertThat(third.path("agenda")).hasSize(2);
        assertThat(save(RULE)).as("the same once more").hasStatusOk();
        assertThat(days(series())).hasSize(4);
    }

    @Test
    void refusesARuleThatIsNone() {
        assertThat(save("""
                "rule": {"frequency": "WEEKLY", "weekdays": ["MONDAY"], "count": 4}""")).hasStatus(422).bodyText().contains("\"field\":\"rule.frequency\"");
        assertThat(save("""
                "rule": {"frequency": "WEEKLY", "weekdays": ["TUESDAY"], "count": 61}""")).hasStatus(422);
        assertThat(save("""
                "rule": {"frequency": "WEEKLY", "weekdays": ["TUESDAY"], "until": "2029-02-09"}""")).hasStatus(422).bodyText().contains("60");
        assertThat(convener.get(address, our.coordinator())).hasStatus(404);
    }

    @Test
    void isSentInOneMailWithOneObjectAndASingleOneIsMovedByItsOverride() {
        save(RULE);
        convener.invite(
                first, our, "{\"who\": \"NAMED\", \"guests\": [{\"name\": \"Ana\", \"email\": \"" + guest + "\"}]}");
        assertThat(convener.delete(address + "/dates/2027-03-09", our.coordinator()))
                .hasStatusOk();

        assertThat(post("/send", "")).hasStatusOk();

        Mails.Mail mail = Mails.awaitedBy(guest);
        assertThat(mail.text())
                .contains("drugog utorka", "februar", "april", "maj")
                .doesNotContain("mart");
        assertThat(mail.text().split("/meetings/answers/", -1))
                .as("a link for each")
                .hasSize(4);
        List<VEvent> events = Convener.events(Convener.calendar(mail.part().content()));
        VEvent master = events.getFirst();
        assertThat(events).hasSize(1);
        assertThat(Convener.value(master, "UID")).isEqualTo(id.toString());
        assertThat(Convener.value(master, "RRULE")).contains("BYDAY=2TU", "COUNT=4");
        assertThat(values(master, "EXDATE")).containsExactly("20270309T100000");

        convener.save(
                UUID.fromString(meeting(1)), our, "Sastanak tima", "NETWORK", "2027-04-13T11:00", "2027-04-13T13:00");
        Mails.Mail moved = Convener.mailSaying(guest, "11:00–13:00");
        VEvent override = Convener.event(moved, "REQUEST");
        assertThat(Convener.value(override, "UID")).isEqualTo(id.toString());
        assertThat(Convener.value(override, "RECURRENCE-ID")).isEqualTo("20270413T100000");
        assertThat(Convener.value(override, "DTSTART")).isEqualTo("20270413T110000");
        assertThat(series().path("dates").get(1).path("day").asString())
                .as("left out")
                .isEqualTo("2027-03-09");
        assertThat(series().path("dates").get(2).path("moved").asBoolean()).isTrue();
        assertThat(Mails.to(guest)).hasSize(2);

        assertThat(post("/end", "{\"reason\": \"Tim je završio rad\"}")).hasStatusOk();
        Mails.Mail ended = Convener.mailSaying(guest, "Ne održavaju se");
        assertThat(Convener.value(Convener.event(ended, "CANCEL"), "UID")).isEqualTo(id.toString());
        assertThat(statuses(series())).contains("CANCELLED").doesNotContain("SENT", "DRAFT");
        assertThat(Mails.to(guest)).as("one mail about all that are called off").hasSize(3);
    }

    @Test
    void asksWhatBecomesOfMeetingsThatAnotherRuleHasNoDateFor() {
        save(RULE);
        convener.invite(
                first,
                our,
                "{\"who\": \"NAMED\", \"personIds\": [\"" + our.people().bar().personId() + "\"]}");
        post("/send", "");
        assertThat(convener.put(
                        "/api/v1/meetings/" + meeting(1) + "/answer",
                        our.people().bar(),
                        "{\"answer\": \"YES\"}"))
                .hasStatusOk();
        String fourth = meeting(3);
        String another = """
                "rule": {"frequency": "MONTHLY_ON_WEEKDAY", "nth": 2, "weekdays": ["WEDNESDAY"], "count": 3}%s""";

        assertThat(save(another.formatted(""))).hasStatus(409).bodyText().contains("series-dates-unconfirmed");
        assertThat(save(another.formatted(", \"existing\": \"DROP\""))).hasStatusOk();

        JsonNode series = series();
        assertThat(days(series)).contains("2027-02-10", "2027-03-09", "2027-03-10", "2027-04-14");
        assertThat(convener.read("/api/v1/meetings/" + fourth, our.coordinator())
                        .path("status")
                        .asString())
                .isEqualTo("CANCELLED");
        assertThat(series.path("dates")
                        .valueStream()
                        .filter(date -> date.path("day").asString().equals("2027-03-09"))
                        .map(date -> date.path("status").asString()
                                + date.path("extra").asBoolean()))
                .as("what was answered stays")
                .containsExactly("SENTtrue");
    }

    @Test
    void isAnotherTenantsToNeitherReadNorChange() {
        save(RULE);
        for (Account other : List.of(
                our.people().bar(), our.people().staraPazova(), our.people().ljubljana())) {
            assertThat(convener.get(address, other)).as("a draft").hasStatus(404);
        }
        convener.invite(
                first,
                our,
                "{\"who\": \"NAMED\", \"personIds\": [\"" + our.people().bar().personId() + "\"]}");
        post("/send", "");

        assertThat(convener.get(address, our.people().bar())).hasStatusOk();
        assertThat(convener.get(address, our.people().ljubljana())).hasStatus(404);
        assertThat(see("/series/" + id, our.people().ljubljana())).hasStatus(404);
        assertThat(see("/series/" + id + "/series.ics", our.people().ljubljana()))
                .hasStatus(404);
        assertThat(see("/series/" + id + "/history", our.people().ljubljana())).hasStatus(404);
        assertThat(convener.post(address + "/send", our.people().bar(), "")).hasStatus(403);
        assertThat(convener.post(address + "/end", our.people().bar(), "{\"reason\": \"x\"}"))
                .hasStatus(403);
        assertThat(convener.put(address, our.people().ljubljana(), "{" + RULE + "}"))
                .hasStatus(404);
    }

    @Test
    void isMadeAndShownByItsPages() {
        assertThat(see("/meetings/" + first, our.coordinator())).bodyText().contains("/series/new?meeting=" + first);
        assertThat(see("/series/" + id + "/edit?meeting=" + first, our.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("Ponavljanje sastanka", "value=\"TUESDAY\"", "2027");
        assertThat(form("count", "")).hasStatus(422).bodyText().contains("jedno od toga");
        assertThat(form("count", "4")).hasRedirectedUrl("/series/" + id);

        assertThat(see("/series/" + id, our.coordinator()))
                .bodyText()
                .contains("Sastanak tima", "31. u mesecu", "februar 2027.", "Izostavite");
        assertThat(see("/meetings/" + meeting(1), our.coordinator())).bodyText().contains("/series/" + id);
        assertThat(site.post()
                        .uri("/series/" + id + "/dates/2027-07-31/leave-out")
                        .with(our.coordinator().signedIn()))
                .hasStatus3xxRedirection();
        assertThat(see("/series/" + id, our.coordinator())).bodyText().contains("izostavljen", "Vratite");
        assertThat(see("/series", our.coordinator())).bodyText().contains("/series/" + id);
        assertThat(see("/series/" + id + "/history", our.coordinator())).hasStatusOk();
        assertThat(see("/series/" + id + "/end", our.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("Završiti niz?");
    }

    private MvcTestResult form(String field, String value) {
        convener.save(first, our, "Sastanak tima", "NETWORK", "2027-01-31T10:00", "2027-01-31T12:00");
        return site.post()
                .uri("/series/" + id)
                .param("meetingId", first.toString())
                .param("content.rule.frequency", "MONTHLY_ON_DAY")
                .param("content.rule.monthDay", "31")
                .param("content.rule." + field, value)
                .with(our.coordinator().signedIn())
                .exchange();
    }

    private MvcTestResult save(String rule) {
        return convener.put(address, our.coordinator(), "{\"meetingId\": \"" + first + "\", " + rule + "}");
    }

    private MvcTestResult post(String step, String json) {
        return convener.post(address + step, our.coordinator(), json);
    }

    private MvcTestResult see(String path, Account account) {
        return site.get().uri(path).with(account.signedIn()).exchange();
    }

    private JsonNode series() {
        return convener.read(address, our.coordinator());
    }

    /** The id of one of its meetings, by its place among them. */
    private String meeting(int place) {
        return series().path("dates")
                .valueStream()
                .filter(date -> !date.path("meetingId").isNull())
                .skip(place)
                .findFirst()
                .orElseThrow()
                .path("meetingId")
                .asString();
    }

    private static List<String> days(JsonNode series) {
        return series.path("dates")
                .valueStream()
                .map(date -> date.path("day").asString())
                .toList();
    }

    private static List<String> statuses(JsonNode series) {
        return series.path("dates")
                .valueStream()
                .map(date -> date.path("status").asString(""))
                .toList();
    }

    private static List<String> values(VEvent event, String property) {
        return event.getProperties(property).stream().map(Property::getValue).toList();
    }
}
