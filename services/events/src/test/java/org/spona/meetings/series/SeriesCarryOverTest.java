package org.spona.meetings.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spona.meetings.Convener;
import org.spona.meetings.EventsTest;
import org.spona.platform.directory.SeatRole;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.Account;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What a meeting of a body left open comes by itself into the next one of its series, when that becomes the next one. */
@EventsTest
class SeriesCarryOverTest {

    private final Convener convener;
    private final Tenants tenants;
    private final TwoTenants our;
    private final UUID body;
    private final ZonedDateTime begin =
            ZonedDateTime.now(ZoneId.of("Europe/Podgorica")).plusMinutes(50).truncatedTo(ChronoUnit.MINUTES);
    private final String minutes = "Usvajanje zapisnika sa sastanka 1/" + begin.getYear();
    private final UUID first = UUID.randomUUID();
    private final String series = "/api/v1/series/" + UUID.randomUUID();

    @Autowired
    SeriesCarryOverTest(Convener convener, Tenants tenants, TwoTenants our) {
        this.convener = convener;
        this.tenants = tenants;
        this.our = our;
        this.body = tenants.body(our.bar().organisationId(), our.bar().networkId(), Visibility.PRIVATE);
        tenants.mandate(
                tenants.seat(body, our.bar().organisationId(), SeatRole.CHAIR),
                our.bar().personId());
        tenants.address(our.bar(), "sr-Latn");
    }

    @BeforeEach
    void repeat() {
        draft("");
        assertThat(convener.put(series, our.bar(), rule(3))).hasStatusOk();
        draft(", {\"title\": \"Pravilnik\"}");
    }

    @Test
    void comesToTheDraftThatIsNextWhenTheMeetingBeforeItIsClosed() {
        hold();

        assertThat(titles(1))
                .containsExactly(
                        minutes,
                        "Izvršenje zadataka sa prethodnih sastanaka",
                        "Pravilnik",
                        "Izveštaj",
                        "Plan obuka",
                        "Razno");
        JsonNode carried = convener.read(meeting(1), our.bar()).path("agenda").path(2);
        assertThat(carried.path("carriedFrom").path("meetingId").asString()).isEqualTo(first.toString());
        assertThat(convener.get(meeting(1).replace("/api/v1", ""), our.bar()))
                .bodyText()
                .contains("Pravilnik", "preneto sa sastanka 1/" + begin.getYear());
        assertThat(titles(2)).as("that is after it").containsExactly("Izveštaj", "Plan obuka", "Razno");
    }

    @Test
    void comesOnceSoThatWhatWasRemovedStaysAway() {
        hold();
        String second = meeting(1);
        String saved = Convener.text(convener.get(second, our.bar()));
        assertThat(convener.put(second, our.bar(), saved.replace("\"Pravilnik\"", "\"\"")))
                .hasStatusOk();

        assertThat(convener.put(series, our.bar(), rule(4))).hasStatusOk();

        assertThat(titles(1)).contains(minutes).doesNotContain("Pravilnik");
        assertThat(titles(3)).as("a new date").containsExactly("Izveštaj", "Plan obuka", "Razno");
    }

    @Test
    void comesToOneThatWasSentLongBeforeAndToTheNextWhenThatIsCalledOff() {
        assertThat(convener.post(series + "/send", our.bar(), "")).hasStatusOk();
        run();
        String second = meeting(1);
        assertThat(convener.read(second, our.bar()).path("status").asString()).isEqualTo("SENT");
        assertThat(titles(1)).startsWith(minutes);
        assertThat(titles(2)).doesNotContain(minutes);

        assertThat(convener.post(second + "/cancel", our.bar(), "{\"reason\": \"Praznik\"}"))
                .hasStatusOk();

        assertThat(titles(2)).startsWith(minutes);
    }

    @Test
    void comesToTheNextWhenADateIsLeftOutAndToTheOneThatIsPutBack() {
        hold();
        String day = begin.toLocalDate().plusWeeks(1).toString();

        assertThat(convener.delete(series + "/dates/" + day, our.bar())).hasStatusOk();
        assertThat(titles(1)).as("of two weeks later").startsWith(minutes);

        assertThat(convener.put(series + "/dates/" + day, our.bar(), "{}")).hasStatusOk();
        assertThat(titles(1)).startsWith(minutes);
    }

    @Test
    void isSeenByThoseWhoSitInTheBodyAsLongAsTheyDo() {
        tenants.mandate(
                tenants.seat(body, UUID.randomUUID(), SeatRole.MEMBER),
                our.ljubljana().personId());
        assertThat(convener.post(series + "/send", our.bar(), "")).hasStatusOk();
        run();
        String second = meeting(1);

        assertThat(convener.get(second, our.ljubljana()))
                .hasStatusOk()
                .bodyText()
                .contains(minutes);
        tenants.endMandates(body, our.ljubljana().personId());
        for (Account other : List.of(our.ljubljana(), our.kotor(), our.staraPazova())) {
            assertThat(convener.get(second, other)).hasStatus(404);
            assertThat(convener.get(series, other)).hasStatus(404);
        }
    }

    /** Its invitations are sent alone; an item is noted, one is postponed, one not reached, and a task is given. */
    private void hold() {
        assertThat(convener.post(address() + "/invitees", our.bar(), "{\"who\": \"BODIES\"}"))
                .hasStatusOk();
        assertThat(convener.post(address() + "/send", our.bar(), "")).hasStatusOk();
        run();
    }

    private void run() {
        assertThat(convener.post(address() + "/open", our.bar(), "")).hasStatusOk();
        write("Izveštaj", "NOTED");
        write("Plan obuka", "POSTPONED");
        write("Razno", "NOTED");
        assertThat(convener.put("/api/v1/tasks/" + UUID.randomUUID(), our.bar(), """
                        {"title": "Dostavite podatke", "what": "Podaci za zapisnik.", "language": "sr-Latn", "kind": "DO", "due": "2099-01-01",
                         "meetingId": "%s", "visibility": "PRIVATE", "parties": [{"name": "Dom zdravlja"}]}""".formatted(first)))
                .hasStatusOk();
        assertThat(convener.post(address() + "/close", our.bar(), "")).hasStatusOk();
    }

    private void write(String title, String outcome) {
        String item = convener.read(address(), our.bar())
                .path("agenda")
                .valueStream()
                .filter(one -> one.path("title").asString().equals(title))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
        assertThat(convener.put(address() + "/record/" + item, our.bar(), "{\"outcome\": \"" + outcome + "\"}"))
                .hasStatusOk();
    }

    private void draft(String further) {
        assertThat(convener.put(address(), our.bar(), """
                        {"title": "Sastanak tima", "language": "sr-Latn", "place": "Opština Bar", "visibility": "PRIVATE", "bodyIds": ["%s"],
                         "time": {"startsAt": "%s", "endsAt": "%s", "zone": "Europe/Podgorica"},
                         "agenda": [{"title": "Izveštaj", "kind": "REPORT"}, {"title": "Plan obuka", "kind": "DECISION"},
                                    {"title": "Razno", "kind": "STANDING"}%s]}""".formatted(
                        body, begin.toLocalDateTime(), begin.plusHours(1).toLocalDateTime(), further)))
                .hasStatusOk();
    }

    private String rule(int count) {
        return """
                {"meetingId": "%s", "rule": {"frequency": "WEEKLY", "weekdays": ["%s"], "count": %d}}""".formatted(first, begin.getDayOfWeek(), count);
    }

    private String address() {
        return "/api/v1/meetings/" + first;
    }

    /** The address of one of its meetings, by its place among them. */
    private String meeting(int place) {
        return "/api/v1/meetings/"
                + convener.read(series, our.bar())
                        .path("dates")
                        .valueStream()
                        .filter(date -> !date.path("meetingId").isNull())
                        .skip(place)
                        .findFirst()
                        .orElseThrow()
                        .path("meetingId")
                        .asString();
    }

    private List<String> titles(int place) {
        return convener.read(meeting(place), our.bar())
                .path("agenda")
                .valueStream()
                .map(item -> item.path("title").asString())
                .toList();
    }
}
