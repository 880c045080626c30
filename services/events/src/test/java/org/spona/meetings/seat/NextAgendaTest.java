package org.spona.meetings.seat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.meetings.Convener;
import org.spona.meetings.EventsTest;
import org.spona.platform.directory.SeatRole;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.Account;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The next agenda of a body begins with what its last meeting left open. */
@EventsTest
class NextAgendaTest {

    private final MockMvcTester site;
    private final Convener convener;
    private final Tenants tenants;
    private final TwoTenants our;
    private final UUID id = UUID.randomUUID();
    private final String address = "/api/v1/meetings/" + id;
    private final UUID body;

    @Autowired
    NextAgendaTest(MockMvcTester site, Convener convener, Tenants tenants, TwoTenants our) {
        this.site = site;
        this.convener = convener;
        this.tenants = tenants;
        this.our = our;
        this.body = tenants.body(our.bar().organisationId(), our.bar().networkId(), Visibility.PRIVATE);
        UUID chair = tenants.seat(body, our.bar().organisationId(), SeatRole.CHAIR);
        tenants.mandate(chair, our.bar().personId());
    }

    @Test
    void beginsWithMinutesTasksAndWhatWasPostponedOrNotReached() {
        hold();

        assertThat(convener.get(next(body), our.bar()))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[*].title")
                .asArray()
                .containsExactly(
                        "Usvajanje zapisnika sa sastanka 1/" + year(),
                        "Izvršenje zadataka sa prethodnih sastanaka",
                        "Plan obuka",
                        "Pravilnik",
                        "Razno");
        var items = convener.read(next(body), our.bar());
        assertThat(items.get(2).path("carriedFrom").path("meetingId").asString())
                .isEqualTo(id.toString());
        assertThat(items.get(2).path("carriedFrom").path("number").asString()).isEqualTo("1/" + year());
        assertThat(items.get(2).path("id").isNull()).isTrue();
        assertThat(items.get(4).path("carriedFrom").isNull())
                .as("what stands on each agenda comes from none")
                .isTrue();
    }

    @Test
    void standsInTheFormWhereItCanBeRemoved() {
        hold();
        UUID second = UUID.randomUUID();

        assertThat(site.get()
                        .uri("/meetings/" + second + "/edit?body=" + body)
                        .with(our.bar().signedIn())
                        .header("Accept-Language", "sr-Latn"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "value=\"Plan obuka\"",
                        "preneto sa sastanka 1/" + year(),
                        "carriedFrom.meetingId\" value=\"" + id);
        assertThat(site.post()
                        .uri("/meetings/" + second)
                        .with(our.bar().signedIn())
                        .param("content.title", "Drugi sastanak")
                        .param("bodyIds", body.toString())
                        .param("content.agenda[0].title", "Plan obuka")
                        .param("content.agenda[0].carriedFrom.meetingId", id.toString())
                        .param("content.agenda[0].carriedFrom.number", "1/" + year())
                        .param("content.agenda[1].title", ""))
                .hasStatus3xxRedirection();

        assertThat(site.get()
                        .uri("/meetings/" + second)
                        .with(our.bar().signedIn())
                        .header("Accept-Language", "sr-Latn"))
                .hasStatusOk()
                .bodyText()
                .contains("Plan obuka", "preneto sa sastanka 1/" + year(), "href=\"/meetings/" + id + "\"")
                .doesNotContain("Razno");
    }

    @Test
    void isKnownToWhoConvenesTheBodyAlone() {
        hold();
        tenants.mandate(
                tenants.seat(body, our.kotor().organisationId(), SeatRole.MEMBER),
                our.kotor().personId());
        UUID other = tenants.body(our.bar().organisationId(), our.bar().networkId(), Visibility.PRIVATE);

        for (Account another : List.of(our.kotor(), our.staraPazova())) {
            assertThat(convener.get(next(body), another))
                    .hasStatusOk()
                    .bodyText()
                    .isEqualTo("[]");
        }
        assertThat(convener.get(next(other), our.bar()))
                .hasStatusOk()
                .bodyText()
                .isEqualTo("[]");
        assertThat(convener.get(next(body) + "," + other, our.bar()))
                .as("of those bodies together")
                .bodyText()
                .isEqualTo("[]");
    }

    @Test
    void ofANetworkFollowsTheLastMeetingOfAnyPartOfIt() {
        var networks = convener.found();
        Account coordinator = networks.coordinator();
        UUID held = UUID.randomUUID();
        var begin =
                ZonedDateTime.now(ZoneId.of("Europe/Podgorica")).plusMinutes(50).truncatedTo(ChronoUnit.MINUTES);
        convener.save(
                held,
                networks,
                "Sastanak dela mreže",
                "NETWORK",
                begin.toLocalDateTime().toString(),
                begin.plusHours(1).toLocalDateTime().toString());
        convener.invite(held, networks, "{\"who\": \"PART\", \"part\": {\"countries\": [\"ME\"]}}");
        for (String step : List.of("/send", "/open")) {
            assertThat(convener.post("/api/v1/meetings/" + held + step, coordinator, ""))
                    .hasStatusOk();
        }
        assertThat(convener.put("/api/v1/tasks/" + UUID.randomUUID(), coordinator, """
                        {"title": "Pošaljite opis", "what": "Kratko.", "language": "sr-Latn", "kind": "INPUT", "due": "2099-01-01",
                         "meetingId": "%s", "visibility": "NETWORK", "parties": [{"name": "Dom zdravlja"}]}""".formatted(held)))
                .hasStatusOk();
        assertThat(convener.post("/api/v1/meetings/" + held + "/close", coordinator, ""))
                .hasStatusOk();
        String next = "/api/v1/meetings/next-agenda?networkId=" + networks.network();

        assertThat(convener.get(next, coordinator))
                .hasStatusOk()
                .bodyText()
                .contains("Usvajanje zapisnika", "Izvršenje zadataka", "\"meetingId\":\"" + held);
        assertThat(convener.get("/meetings/" + UUID.randomUUID() + "/edit", coordinator))
                .hasStatusOk()
                .bodyText()
                .contains("Izvršenje zadataka");
        assertThat(convener.get(next, networks.people().bar())).bodyText().isEqualTo("[]");
    }

    /** A meeting at which one item was decided, one postponed and one not reached, with a task that is open. */
    private void hold() {
        var begin =
                ZonedDateTime.now(ZoneId.of("Europe/Podgorica")).plusMinutes(50).truncatedTo(ChronoUnit.MINUTES);
        assertThat(convener.put(address, our.bar(), """
                        {"title": "Sastanak tima", "language": "sr-Latn", "place": "Opština Bar", "visibility": "PRIVATE", "bodyIds": ["%s"],
                         "time": {"startsAt": "%s", "endsAt": "%s", "zone": "Europe/Podgorica"},
                         "agenda": [{"title": "Izveštaj", "kind": "REPORT"}, {"title": "Plan obuka", "kind": "DECISION"},
                                    {"title": "Pravilnik"}, {"title": "Razno", "kind": "STANDING"}]}""".formatted(
                        body, begin.toLocalDateTime(), begin.plusHours(1).toLocalDateTime())))
                .hasStatusOk();
        assertThat(convener.post(address + "/invitees", our.bar(), "{\"who\": \"BODIES\"}"))
                .hasStatusOk();
        assertThat(convener.post(address + "/send", our.bar(), "")).hasStatusOk();
        assertThat(convener.post(address + "/open", our.bar(), "")).hasStatusOk();
        write("Izveštaj", "NOTED");
        write("Plan obuka", "POSTPONED");
        write("Razno", "NOTED");
        assertThat(convener.put("/api/v1/tasks/" + UUID.randomUUID(), our.bar(), """
                        {"title": "Dostavite podatke", "what": "Podaci za zapisnik.", "language": "sr-Latn", "kind": "DO", "due": "2099-01-01",
                         "meetingId": "%s", "visibility": "PRIVATE", "parties": [{"name": "Dom zdravlja"}]}""".formatted(id)))
                .hasStatusOk();
        assertThat(convener.post(address + "/close", our.bar(), "")).hasStatusOk();
    }

    private void write(String title, String outcome) {
        String item = convener.read(address, our.bar())
                .path("agenda")
                .valueStream()
                .filter(one -> one.path("title").asString().equals(title))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
        assertThat(convener.put(address + "/record/" + item, our.bar(), "{\"outcome\": \"" + outcome + "\"}"))
                .hasStatusOk();
    }

    private static String next(UUID body) {
        return "/api/v1/meetings/next-agenda?bodyIds=" + body;
    }

    private static int year() {
        return ZonedDateTime.now(ZoneId.of("Europe/Podgorica")).plusMinutes(50).getYear();
    }
}
