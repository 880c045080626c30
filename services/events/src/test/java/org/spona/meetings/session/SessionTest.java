package org.spona.meetings.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.spona.meetings.Convener;
import org.spona.meetings.Convener.Networks;
import org.spona.meetings.EventsTest;
import org.spona.platform.directory.BodyRule;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.test.Account;
import org.spona.platform.test.Statements;
import org.spona.platform.test.Tenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@EventsTest
class SessionTest {

    private final MockMvcTester site;
    private final Convener convener;
    private final Tenants tenants;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Networks our;

    @Autowired
    SessionTest(
            MockMvcTester site,
            Convener convener,
            Tenants tenants,
            JdbcClient database,
            TransactionTemplate transaction) {
        this.site = site;
        this.convener = convener;
        this.tenants = tenants;
        this.database = database;
        this.transaction = transaction;
        this.our = convener.found();
    }

    @Test
    void opensWithWhoIsExpectedAndClaimsNoQuorumForANetwork() {
        UUID id = convener.conveneSoon(our, "Mobilni timovi", "NETWORK");
        convener.put("/api/v1/meetings/" + id + "/answer", our.people().bar(), "{\"answer\": \"YES\"}");
        convener.put("/api/v1/meetings/" + id + "/answer", our.people().kotor(), """
                {"answer": "SUBSTITUTE", "substituteName": "Zorica Primjer", "substituteEmail": "zamena.%s@kotor.example"}""".formatted(id));

        assertThat(post("/meetings/" + id + "/open", Map.of())).hasRedirectedUrl("/meetings/" + id + "/session");

        assertThat(presences(id)).containsExactlyInAnyOrder("PRESENT", "DEPUTY Zorica Primjer", "ABSENT");
        assertThat(see("/meetings/" + id + "/session"))
                .hasStatusOk()
                .bodyText()
                .contains("Prisutno 2 od 3 mesta", "Dom zdravlja Bar", "Iskustva opština", "Šta je rečeno")
                .doesNotContain("kvorum");
        assertThat(see("/meetings/" + id)).bodyText().contains("u toku", "/meetings/" + id + "/session");
        assertThat(see("/meetings?size=100")).bodyText().contains(id.toString());
    }

    private List<String> presences(UUID id) {
        return seats(id).stream()
                .map(seat -> seat.path("mark"))
                .map(mark -> mark.path("presence").asString()
                        + (mark.path("presence").asString().equals("DEPUTY")
                                ? " " + mark.path("who").asString()
                                : ""))
                .toList();
    }

    @Test
    void notesWhoIsThereAtOnceAndByItsButton() {
        UUID id = convener.open(our, "Mobilni timovi", "NETWORK");
        String seat = seats(id).getFirst().path("seat").path("id").asString();
        String address = "/meetings/" + id + "/session/seats/" + seat;

        assertThat(site.post()
                        .uri(address)
                        .with(our.coordinator().signedIn())
                        .header("HX-Request", "true")
                        .param("mark.presence", "REMOTE")
                        .param("mark.who", "Zorica Primjer")
                        .param("version", "0"))
                .hasStatusOk()
                .bodyText()
                .contains("Prisutno 1 od 3 mesta", "hx-swap-oob", "value=\"Zorica Primjer\"")
                .doesNotContain("<main");
        assertThat(post(address, Map.of("mark.presence", "PRESENT", "mark.arrived", "u des", "version", "1")))
                .hasStatus(422)
                .bodyText()
                .contains("Upišite sat i minut", "value=\"u des\"");
        assertThat(post(address, Map.of("mark.presence", "EXCUSED", "version", "0")))
                .hasStatus(422);
        assertThat(post(address, Map.of("mark.presence", "EXCUSED", "version", "1")))
                .hasStatus3xxRedirection();
        assertThat(presences(id)).containsOnlyOnce("EXCUSED");
    }

    @Test
    void saysLiveWhetherABodyHasAQuorum() {
        UUID id = convener.conveneSoon(our, "Sednica tima", "NETWORK");
        becomesABodys(id);
        convener.post("/api/v1/meetings/" + id + "/open", our.coordinator(), "");

        assertThat(see("/meetings/" + id + "/session"))
                .bodyText()
                .contains("Tim Bara: ", "0 od 3 mesta, kvorum 2", "ne postoji");
        for (JsonNode seat : seats(id).subList(0, 2)) {
            post(
                    "/meetings/" + id + "/session/seats/"
                            + seat.path("seat").path("id").asString(),
                    Map.of("mark.presence", "PRESENT", "mark.who", "Ana"));
        }
        assertThat(see("/meetings/" + id + "/session/now"))
                .bodyText()
                .contains("2 od 3 mesta, kvorum 2", "postoji")
                .doesNotContain("ne postoji");
    }

    /** As if a body had met: its rule, and the seats as its own. */
    private void becomesABodys(UUID id) {
        Readers.runAsService(() -> transaction.executeWithoutResult(_ -> {
            UUID body = UUID.randomUUID();
            database.sql(
                            "insert into meeting_body (meeting_id, body_id, name, rule) values (?, ?, 'Tim Bara', cast(? as jsonb))")
                    .params(id, body, JsonMapper.shared().writeValueAsString(BodyRule.USUAL))
                    .update();
            database.sql("update meeting_seat set body_id = ? where meeting_id = ?")
                    .params(body, id)
                    .update();
        }));
    }

    @Test
    void losesNothingOfTwoWhoWriteAtOnce() {
        UUID id = convener.open(our, "Mobilni timovi", "NETWORK");
        Account colleague = tenants.account(our.coordinator().organisationId(), our.network(), Role.COORDINATOR);
        String item = convener.item(our, id, "Razno");
        String record = "/api/v1/meetings/" + id + "/record/" + item;

        assertThat(convener.put(record, our.coordinator(), "{\"text\": \"Prvo\", \"version\": 0}"))
                .hasStatusOk();
        assertThat(convener.put(record, our.coordinator(), "{\"text\": \"Prvo!\", \"version\": 0}"))
                .hasStatusOk();
        assertThat(convener.put(record, colleague, "{\"text\": \"Drugo\", \"version\": 0}"))
                .hasStatus(409);
        assertThat(convener.put(record, colleague, "{\"text\": \"Drugo\", \"version\": 1}"))
                .hasStatus(409)
                .bodyText()
                .contains("item-held");
        assertThat(site.post()
                        .uri("/meetings/" + id + "/session/items/" + item)
                        .with(colleague.signedIn())
                        .header("HX-Request", "true")
                        .param("content.text", "Drugo")
                        .param("version", "0"))
                .hasStatus(422)
                .bodyText()
                .contains("U međuvremenu je sačuvano", "Prvo!", "name=\"version\" value=\"0\"");
        assertThat(site.get().uri("/meetings/" + id + "/session/now").with(colleague.signedIn()))
                .bodyText()
                .contains("(piše: ");
        assertThat(convener.read("/api/v1/meetings/" + id + "/record", colleague)
                        .toString())
                .contains("\"text\":\"Prvo!\"")
                .doesNotContain("Drugo");
    }

    @Test
    void savesTheTextOfAnItemWithoutAScript() {
        UUID id = convener.open(our, "Mobilni timovi", "NETWORK");
        String item = convener.item(our, id, "Razno");
        String address = "/meetings/" + id + "/session/items/" + item;

        assertThat(post(address, Map.of("content.text", "Dogovoreno je", "content.outcome", "NOTED", "version", "0")))
                .hasRedirectedUrl("/meetings/" + id + "/session?item=" + item);
        assertThat(see("/meetings/" + id + "/session?item=" + item))
                .bodyText()
                .contains("Dogovoreno je", "primljeno k znanju", "data-draft=\"item:" + item);
        assertThat(post("/meetings/" + id + "/session/items/" + UUID.randomUUID(), Map.of("content.text", "Ništa")))
                .hasStatus(404);
    }

    @Test
    void isKeptUpAfterItIsClosedAndNotBeforeItIsOpened() {
        UUID early = convener.convene(our, "Kasnije", "NETWORK", "gost." + UUID.randomUUID() + "@bar.example");
        assertThat(convener.post("/api/v1/meetings/" + early + "/open", our.coordinator(), ""))
                .hasStatus(409)
                .bodyText()
                .contains("meeting-too-early");
        assertThat(see("/meetings/" + early + "/session")).hasStatus(409);

        UUID id = convener.open(our, "Mobilni timovi", "NETWORK");
        assertThat(post("/meetings/" + id + "/close", Map.of())).hasRedirectedUrl("/meetings/" + id);
        assertThat(see("/meetings/" + id + "/session")).hasStatusOk();
        assertThat(see("/meetings?when=PAST&size=100")).bodyText().contains(id.toString(), "održan");
        assertThat(convener.read("/api/v1/meetings/" + id, our.coordinator())
                        .path("run")
                        .path("number")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void givesEachInstitutionASeatAlsoOneThatIsInvitedLater() {
        UUID id = convener.conveneSoon(our, "Mobilni timovi", "NETWORK");
        assertThat(convener.invite(id, our, """
                        {"guests": [{"name": "Vesna Primjer", "email": "vesna.%s@csr.example", "institution": "Centar za socijalni rad"},
                                    {"name": "Marko Primjer", "email": "marko.%s@dz.example", "institution": "Dom zdravlja Bar"},
                                    {"name": "Gost bez institucije", "email": "gost2.%s@bar.example"}]}""".formatted(id, id, id))).hasStatusOk();

        assertThat(seats(id).stream()
                        .map(seat -> seat.path("seat").path("institution").asString()))
                .containsExactlyInAnyOrder("Bar", "Kotor", "Dom zdravlja Bar", "Centar za socijalni rad");
        assertThat(seats(id).stream()
                        .filter(seat -> seat.toString().contains("Dom zdravlja"))
                        .flatMap(seat -> seat.path("people").valueStream()))
                .hasSize(2);
    }

    @Test
    void asksAsLittleForManySeatsAsForFew() {
        UUID few = convener.open(our, "Malo", "NETWORK");
        UUID many = convener.conveneSoon(our, "Mnogo", "NETWORK");
        String guests = IntStream.range(0, 200)
                .mapToObj(at -> """
                        {"name": "Osoba %d", "email": "osoba%d.%s@bar.example", "institution": "Ustanova %d"}""".formatted(at, at, many, at))
                .collect(Collectors.joining(","));
        convener.invite(many, our, "{\"guests\": [" + guests + "]}");
        convener.post("/api/v1/meetings/" + many + "/open", our.coordinator(), "");
        assertThat(seats(many)).hasSize(203);
        see("/meetings/" + few + "/session/now");

        List<String> forFew = Statements.during(() -> see("/meetings/" + few + "/session/now"));
        List<String> forMany = Statements.during(() -> see("/meetings/" + many + "/session/now"));

        assertThat(forMany).hasSameSizeAs(forFew).hasSizeBetween(5, 25);
    }

    private List<JsonNode> seats(UUID id) {
        return convener.read("/api/v1/meetings/" + id + "/attendance", our.coordinator())
                .path("seats")
                .valueStream()
                .toList();
    }

    private MvcTestResult see(String address) {
        return site.get().uri(address).with(our.coordinator().signedIn()).exchange();
    }

    private MvcTestResult post(String address, Map<String, String> fields) {
        var request = site.post().uri(address).with(our.coordinator().signedIn());
        fields.forEach(request::param);
        return request.exchange();
    }
}
