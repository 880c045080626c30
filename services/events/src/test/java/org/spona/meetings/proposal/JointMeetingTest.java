package org.spona.meetings.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.spona.meetings.Convener;
import org.spona.meetings.EventsTest;
import org.spona.platform.directory.SeatRole;
import org.spona.platform.tenancy.Role;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.Account;
import org.spona.platform.test.Mails;
import org.spona.platform.test.Tenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The teams of Bijeljina, Živinice and Brčko meet jointly with Prnjavor as a guest, and forward an item to the team of Brčko. */
@EventsTest
class JointMeetingTest {

    private final MockMvcTester site;
    private final Convener convener;
    private final Tenants tenants;
    private final UUID network;
    private final Account coordinator;
    private final Map<String, Team> teams;
    private final UUID id = UUID.randomUUID();
    private final String address = "/api/v1/meetings/" + id;
    private final String prnjavor = UUID.randomUUID() + "@prnjavor.example";

    /** The team of a municipality, and who chairs it. */
    private record Team(UUID body, Account chair) {}

    @Autowired
    JointMeetingTest(MockMvcTester site, Convener convener, Tenants tenants) {
        this.site = site;
        this.convener = convener;
        this.tenants = tenants;
        this.network = tenants.network("Mreža opština", "BA", tenants.region("Region"));
        this.coordinator = tenants.account(
                tenants.municipality("Savez opština", "Савез општина", "BA"), network, Role.COORDINATOR);
        this.teams = List.of("Bijeljina", "Živinice", "Brčko").stream()
                .collect(Collectors.toMap(place -> place, this::team));
    }

    @Test
    void hasAQuorumForEachBodyAndCountsNoGuest() {
        convene();

        assertThat(quorums()).containsExactly(false, false, false);
        mark(at("Bijeljina").body(), 3);
        mark(at("Živinice").body(), 2);
        mark(at("Brčko").body(), 1);

        assertThat(attendance().path("seats").valueStream().toList())
                .as("three seats each, and none of the guest")
                .hasSize(9);
        assertThat(attendance()
                        .path("quorum")
                        .valueStream()
                        .map(line -> line.path("there").asInt()))
                .containsExactlyInAnyOrder(3, 2, 1);
        assertThat(quorums()).containsExactlyInAnyOrder(true, true, false);
        assertThat(site.get()
                        .uri("/meetings/" + id + "/session")
                        .with(coordinator.signedIn())
                        .header("Accept-Language", "sr-Latn"))
                .hasStatusOk()
                .bodyText()
                .contains("3 od 3", "2 od 3", "1 od 3");
        assertThat(site.get().uri(Convener.answerLink(Mails.awaitedBy(prnjavor))))
                .as("the guest reads the agenda")
                .bodyText()
                .contains("Protokol o saradnji");
    }

    @Test
    void forwardsAnItemOfWhichTheOtherBodyLearnsNothingMore() {
        convene();
        String item = item("Protokol o saradnji");
        String secret = item("Kadrovi");
        write(item, "Brčko priprema nacrt protokola.");
        write(secret, "Ništa od ovoga nije za druge.");
        Team brcko = separate();

        assertThat(forward(item, coordinator, brcko.body())).hasStatus(204);
        assertThat(forward(item, coordinator, brcko.body())).as("once").hasStatus(409);
        assertThat(forward(secret, coordinator, UUID.randomUUID())).hasStatus(422);
        assertThat(forward(item, brcko.chair(), at("Brčko").body()))
                .as("by who is not there")
                .hasStatus(404);

        assertThat(convener.get(address, brcko.chair())).hasStatus(404);
        List<JsonNode> proposed = proposed(brcko);
        assertThat(proposed).hasSize(1);
        JsonNode protocol = proposed.getFirst();
        assertThat(protocol.path("title").asString()).isEqualTo("Protokol o saradnji");
        assertThat(protocol.toString()).doesNotContain("Ništa od ovoga");
        assertThat(protocol.path("why").asString()).isEqualTo("Brčko priprema nacrt protokola.");
        assertThat(convener.get(ofBody(brcko), separate().chair()))
                .as("who runs another body of the network")
                .bodyText()
                .isEqualTo("[]");
        assertThat(convener.read(ofBody(brcko), at("Živinice").chair()))
                .as("who keeps the record from which it comes")
                .hasSize(1);

        assertThat(convener.post(
                        "/api/v1/meetings/proposals/" + protocol.path("id").asString() + "/refuse",
                        brcko.chair(),
                        "{\"reason\": \"Čekamo saglasnost skupštine\"}"))
                .hasStatus(204);

        assertThat(Convener.mailSaying(coordinator.personId() + "@savez.example", "Čekamo saglasnost skupštine")
                        .text())
                .contains("Protokol o saradnji");
        assertThat(site.get()
                        .uri("/meetings/" + id + "/session?item=" + item)
                        .with(coordinator.signedIn())
                        .header("Accept-Language", "sr-Latn"))
                .bodyText()
                .contains("Čekamo saglasnost skupštine");
    }

    @Test
    void marksWhatAnotherBodyTakesWithWhereItComesFrom() {
        convene();
        String item = item("Protokol o saradnji");
        Team brcko = separate();
        assertThat(convener.put(address + "/record/" + item, coordinator, "{\"outcome\": \"FORWARDED\"}"))
                .as("an item is not forwarded to nobody")
                .hasStatus(422);
        assertThat(forward(item, coordinator, brcko.body())).hasStatus(204);
        UUID next = UUID.randomUUID();
        assertThat(convener.put("/api/v1/meetings/" + next, brcko.chair(), """
                        {"title": "Sastanak tima Brčko", "language": "sr-Latn", "visibility": "PRIVATE", "bodyIds": ["%s"]}""".formatted(brcko.body())))
                .hasStatusOk();

        assertThat(convener.post(
                        "/api/v1/meetings/proposals/"
                                + proposed(brcko).getFirst().path("id").asString() + "/take",
                        brcko.chair(),
                        "{\"meetingId\": \"" + next + "\"}"))
                .hasStatus(204);

        JsonNode taken = convener.read("/api/v1/meetings/" + next, brcko.chair())
                .path("agenda")
                .get(0);
        assertThat(taken.path("title").asString()).isEqualTo("Protokol o saradnji");
        assertThat(taken.path("carriedFrom").path("itemId").asString()).isEqualTo(item);
        assertThat(convener.read(address + "/record", coordinator).valueStream())
                .filteredOn(one -> one.path("id").asString().equals(item))
                .extracting(one -> one.path("outcome").asString())
                .containsExactly("FORWARDED");
    }

    @Test
    void numbersTheDecisionsOfEachBodyByItself() {
        convene();
        String item = item("Protokol o saradnji");
        String bijeljina = at("Bijeljina").body().toString();
        String zivinice = at("Živinice").body().toString();

        String first = numberOf(decide(UUID.randomUUID(), item, bijeljina));
        String run = first.substring(0, first.lastIndexOf('-'));
        assertThat(run).startsWith("1/");
        assertThat(first).isEqualTo(run + "-1");
        assertThat(numberOf(decide(UUID.randomUUID(), item, zivinice))).isEqualTo(run + "-1");
        assertThat(numberOf(decide(UUID.randomUUID(), item, bijeljina))).isEqualTo(run + "-2");
        assertThat(numberOf(convener.put("/api/v1/decisions/" + UUID.randomUUID(), coordinator, decision(item, ""))))
                .as("of all together, by the number of who convened")
                .isEqualTo(run + "-1");
    }

    private static String numberOf(MvcTestResult made) {
        assertThat(made).hasStatusOk();
        return JsonMapper.shared().readTree(Convener.text(made)).path("number").asString();
    }

    @Test
    void keepsTheDecisionsOfEachBodyInItsOwnRegister() {
        convene();
        String item = item("Protokol o saradnji");
        Team bijeljina = at("Bijeljina");
        UUID own = UUID.randomUUID();
        UUID joint = UUID.randomUUID();

        assertThat(decide(own, item, bijeljina.body().toString())).hasStatusOk();
        assertThat(convener.put("/api/v1/decisions/" + joint, coordinator, decision(item, "")))
                .hasStatusOk();
        assertThat(decide(UUID.randomUUID(), item, separate().body().toString()))
                .as("of a body that is not there")
                .hasStatus(422);

        assertThat(register(bijeljina)).containsExactlyInAnyOrder(own.toString(), joint.toString());
        assertThat(register(at("Živinice"))).containsExactly(joint.toString());
        assertThat(site.get()
                        .uri("/decisions/" + UUID.randomUUID() + "/edit?item=" + item)
                        .with(coordinator.signedIn()))
                .hasStatusOk()
                .bodyText()
                .contains("name=\"bodyIds\"", bijeljina.body().toString());
        assertThat(convener.post(address + "/close", coordinator, "")).hasStatusOk();
        assertThat(site.get()
                        .uri("/meetings/" + id + "/minutes")
                        .with(coordinator.signedIn())
                        .header("Accept-Language", "sr-Latn"))
                .hasStatusOk()
                .bodyText()
                .contains("Telo</th>", ">Radni tim</td>");
    }

    @Test
    void saysInTheMinutesToWhichBodyAnItemWasForwarded() {
        convene();
        assertThat(forward(item("Protokol o saradnji"), coordinator, separate().body()))
                .hasStatus(204);
        assertThat(convener.post(address + "/close", coordinator, "")).hasStatusOk();

        assertThat(site.get()
                        .uri("/meetings/" + id + "/minutes")
                        .with(coordinator.signedIn())
                        .header("Accept-Language", "sr-Latn"))
                .bodyText()
                .contains("Prosleđeno: Radni tim")
                .doesNotContain("prosleđeno drugom telu");
    }

    private MvcTestResult decide(UUID decision, String item, String body) {
        return convener.put("/api/v1/decisions/" + decision, coordinator, decision(item, "\"" + body + "\""));
    }

    private static String decision(String item, String bodies) {
        return """
                {"kind": "CONCLUSION", "title": "Izrađuje se protokol", "text": "Nacrt do kraja meseca.", "language": "sr-Latn",
                 "itemId": "%s", "bodyIds": [%s]}""".formatted(item, bodies);
    }

    private List<String> register(Team team) {
        return convener.read("/api/v1/decisions?body=" + team.body(), team.chair())
                .path("items")
                .valueStream()
                .map(one -> one.path("id").asString())
                .toList();
    }

    private Team at(String place) {
        return Objects.requireNonNull(teams.get(place));
    }

    private Team team(String place) {
        UUID municipality = tenants.municipality(place, place, "BA");
        Account chair = tenants.account(municipality, network, Role.OFFICER);
        UUID body = tenants.body(municipality, network, Visibility.NETWORK);
        tenants.mandate(tenants.seat(body, municipality, SeatRole.CHAIR), chair.personId());
        for (int seat = 0; seat < 2; seat++) {
            UUID delegate =
                    tenants.account(UUID.randomUUID(), network, Role.GUEST).personId();
            tenants.mandate(tenants.seat(body, UUID.randomUUID(), SeatRole.MEMBER), delegate);
        }
        return new Team(body, chair);
    }

    /** A team of Brčko that does not meet with the others. */
    private Team separate() {
        return team("Brčko");
    }

    private void convene() {
        tenants.contact(coordinator.personId(), coordinator.personId() + "@savez.example", "sr-Latn");
        var begin =
                ZonedDateTime.now(ZoneId.of("Europe/Sarajevo")).plusMinutes(50).truncatedTo(ChronoUnit.MINUTES);
        String bodies =
                teams.values().stream().map(team -> "\"" + team.body() + "\"").collect(Collectors.joining(","));
        assertThat(convener.put(address, coordinator, """
                        {"title": "Zajednički sastanak", "language": "sr-Latn", "place": "Bijeljina", "visibility": "PRIVATE",
                         "organisationId": "%s", "networkId": "%s", "bodyIds": [%s],
                         "time": {"startsAt": "%s", "endsAt": "%s", "zone": "Europe/Sarajevo"},
                         "agenda": [{"title": "Protokol o saradnji", "kind": "DECISION"}, {"title": "Kadrovi", "internal": true}]}""".formatted(
                                coordinator.organisationId(),
                                network,
                                bodies,
                                begin.toLocalDateTime(),
                                begin.plusHours(1).toLocalDateTime())))
                .hasStatusOk();
        assertThat(convener.post(address + "/invitees", coordinator, "{\"who\": \"BODIES\"}"))
                .hasStatusOk();
        assertThat(convener.post(address + "/invitees", coordinator, """
                        {"who": "NAMED", "guests": [{"name": "Ana Savić", "email": "%s", "institution": "Opština Prnjavor"}]}""".formatted(prnjavor)))
                .hasStatusOk();
        assertThat(convener.post(address + "/send", coordinator, "")).hasStatusOk();
        assertThat(convener.post(address + "/open", coordinator, "")).hasStatusOk();
    }

    private JsonNode attendance() {
        return convener.read(address + "/attendance", coordinator);
    }

    private List<Boolean> quorums() {
        return attendance()
                .path("quorum")
                .valueStream()
                .map(line -> line.path("there").asInt()
                        >= line.path("quorum").path("needed").asInt())
                .toList();
    }

    private void mark(UUID body, int present) {
        List<JsonNode> seats = new ArrayList<>(attendance()
                .path("seats")
                .valueStream()
                .filter(seat -> seat.path("seat").path("bodyId").asString().equals(body.toString()))
                .toList());
        for (JsonNode seat : seats.subList(0, present)) {
            assertThat(convener.put(
                            address + "/attendance/"
                                    + seat.path("seat").path("id").asString(),
                            coordinator,
                            "{\"presence\": \"PRESENT\"}"))
                    .hasStatusOk();
        }
    }

    private String item(String title) {
        return convener.read(address, coordinator)
                .path("agenda")
                .valueStream()
                .filter(one -> one.path("title").asString().equals(title))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
    }

    private void write(String item, String text) {
        assertThat(convener.put(address + "/record/" + item, coordinator, "{\"text\": \"" + text + "\"}"))
                .hasStatusOk();
    }

    private MvcTestResult forward(String item, Account by, UUID to) {
        return convener.post(address + "/record/" + item + "/forward", by, "{\"bodyId\": \"" + to + "\"}");
    }

    private List<JsonNode> proposed(Team team) {
        return convener.read(ofBody(team), team.chair()).valueStream().toList();
    }

    private static String ofBody(Team team) {
        return "/api/v1/meetings/proposals/of-body/" + team.body();
    }
}
