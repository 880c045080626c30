package org.spona.meetings.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spona.meetings.Convener;
import org.spona.meetings.Convener.Networks;
import org.spona.meetings.EventsTest;
import org.spona.platform.retention.RetentionRule;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.test.Account;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who was at a webinar, from the list of a tool: looked at, taken, and who may know it. */
@EventsTest
class ParticipationTest {

    private final MockMvcTester site;
    private final Convener convener;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final RetentionRule times;
    private final Networks our;
    private final UUID id;
    private final String guest;
    private final String address;

    @Autowired
    ParticipationTest(
            MockMvcTester site,
            Convener convener,
            JdbcClient database,
            TransactionTemplate transaction,
            RetentionRule participationTimesRetention) {
        this.site = site;
        this.convener = convener;
        this.database = database;
        this.transaction = transaction;
        this.times = participationTimesRetention;
        this.our = convener.found();
        this.id = convener.conveneSoon(our, "Mobilni timovi", "NETWORK");
        this.guest = "gost." + id + "@bar.example";
        this.address = "/meetings/" + id + "/participation";
        convener.reword(our, id, "\"kind\":\"ORDINARY\"", "\"kind\":\"WEBINAR\"");
        assertThat(convener.post("/api/v1/meetings/" + id + "/open", our.coordinator(), ""))
                .hasStatusOk();
    }

    @Test
    void isSeenBeforeItIsTakenAndTakenOnce() {
        String list = """
                Name,Email,Join Time,Leave Time,Duration (Minutes)
                "O'Brajen, ANA",,2027-03-29 10:00,2027-03-29 10:20,20
                Ana O'Brajen (gost),%s,2027-03-29 10:30,2027-03-29 11:00,30
                Sluzbenica,%s,2027-03-29 10:00,2027-03-29 10:05,5
                Nepoznata Osoba,neko@drugde.example,2027-03-29 10:00,2027-03-29 11:00,60
                """.formatted(guest.toUpperCase(Locale.ROOT), our.barAddress());

        assertThat(look(list, "15"))
                .hasStatusOk()
                .bodyText()
                .contains("upisuje se, po e-adresi", "prekratko", "nije prepoznato", "Nepoznata Osoba")
                .contains("Prepoznato: 1.", "Nije prepoznato: 1", "name=\"columns.email\"");
        assertThat(present()).isZero();

        String taken = take(list, 15);
        assertThat(taken).contains("\"minutes\":50").doesNotContain("Nepoznata");
        assertThat(present()).isEqualTo(1);
        take(list, 0);
        take(list, 0);
        assertThat(present()).isEqualTo(2);
        assertThat(convener.get(address, our.coordinator())).bodyText().contains("50 min", "checked");
        assertThat(convener.get("/api/v1/meetings/" + id + "/attendance", our.coordinator()))
                .bodyText()
                .contains("REMOTE");
    }

    @Test
    void takesOtherColumnsThanItRecognised() {
        String list = "Ko;Kada;Kako\nX;" + guest + ";Y\n";

        String guessed =
                Convener.text(convener.post("/api/v1" + address + "/preview", our.coordinator(), json(list, "")));
        assertThat(guessed).contains("\"known\":\"NOT\"");
        assertThat(convener.post(
                        "/api/v1" + address + "/preview",
                        our.coordinator(),
                        json(list, ", \"columns\": {\"email\": 1}")))
                .hasStatusOk()
                .bodyText()
                .contains("\"known\":\"BY_EMAIL\"");
        assertThat(site.post()
                        .uri(address + "/preview")
                        .with(our.coordinator().signedIn())
                        .param("table", list)
                        .param("columns.email", "1"))
                .hasStatusOk()
                .bodyText()
                .contains("upisuje se, po e-adresi");
        assertThat(site.post()
                        .uri(address + "/take")
                        .with(our.coordinator().signedIn())
                        .param("table", list)
                        .param("columns.email", "1"))
                .hasRedirectedUrl(address);
        assertThat(present()).isEqualTo(1);
    }

    @Test
    void isNotedByHand() {
        String invitee = invitee("Ana O'Brajen");

        assertThat(site.post().uri(address).with(our.coordinator().signedIn()).param("present", invitee))
                .hasRedirectedUrl(address);
        assertThat(present()).isEqualTo(1);
        assertThat(convener.put("/api/v1" + address, our.coordinator(), "{\"present\": []}"))
                .hasStatusOk();
        assertThat(present()).isZero();
        assertThat(convener.put(
                        "/api/v1" + address, our.coordinator(), "{\"present\": [\"" + UUID.randomUUID() + "\"]}"))
                .hasStatusOk();
        assertThat(present()).isZero();
    }

    @Test
    void isForWhoConvenesAndForEverybodyWhetherSheWas() {
        take("Ime;E-adresa\nAna;" + guest + "\nBar;" + our.barAddress() + "\n", 0);

        for (Account other : new Account[] {our.people().kotor(), our.people().barEditor()}) {
            assertThat(convener.get(address, other)).hasStatus(403);
            assertThat(convener.get("/api/v1" + address, other)).hasStatus(403);
            assertThat(convener.post("/api/v1" + address + "/preview", other, json("Ime\nAna", "")))
                    .hasStatus(403);
            assertThat(convener.put("/api/v1" + address, other, "{\"present\": []}"))
                    .hasStatus(403);
            assertThat(convener.get("/meetings/" + id, other)).bodyText().doesNotContain("Ko je bio prisutan");
        }
        assertThat(convener.get(address, our.people().staraPazova())).hasStatus(404);
        assertThat(present()).isEqualTo(2);
    }

    @Test
    void forgetsWhenPeopleCameAndLeftAndNotWhoWasThere() {
        take("Ime;E-adresa;Dolazak;Odlazak\nAna;" + guest + ";10:00;10:45\n", 0);
        assertThat(timed()).isEqualTo(1);

        Readers.runAsService(() -> transaction.executeWithoutResult(
                _ -> database.sql(times.statement().replace(":before", "now() + interval '1 day'"))
                        .update()));

        assertThat(timed()).isZero();
        assertThat(convener.get("/api/v1" + address, our.coordinator()))
                .bodyText()
                .contains("\"minutes\":45");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\u0000\u0001\u0002", "PK\u0003\u0004nije arhiva", "Ime;Mesto\n", "\"bez kraja"})
    void saysWhatIsWrongWithAFileThatIsNoList(String content) {
        assertThat(look(content, "")).hasStatus(422).bodyText().contains("field-error", "name=\"lines\"");
    }

    @Test
    void keepsWhatWasTypedBesideAnUnreadableNumber() {
        assertThat(site.post()
                        .uri(address + "/list")
                        .with(our.coordinator().signedIn())
                        .param("lines", "Ana Anić")
                        .param("atLeast", "pola sata"))
                .hasStatus(422)
                .bodyText()
                .contains("Ana Anić", "pola sata", "Upišite ceo broj");
    }

    private MvcTestResult look(String list, String atLeast) {
        return site.post()
                .uri(address + "/list")
                .multipart()
                .file(new MockMultipartFile("file", "spisak.csv", "text/csv", list.getBytes(StandardCharsets.UTF_8)))
                .param("atLeast", atLeast)
                .with(our.coordinator().signedIn())
                .exchange();
    }

    private String take(String list, int atLeast) {
        MvcTestResult taken = convener.post(
                "/api/v1" + address + "/take", our.coordinator(), json(list, ", \"atLeast\": " + atLeast));
        assertThat(taken).hasStatusOk();
        return Convener.text(taken);
    }

    private static String json(String list, String more) {
        return "{\"table\": " + JsonMapper.shared().writeValueAsString(list) + more + "}";
    }

    private String invitee(String name) {
        for (JsonNode one : convener.read("/api/v1" + address, our.coordinator())) {
            if (one.path("name").asString().equals(name)) {
                return one.path("inviteeId").asString();
            }
        }
        throw new AssertionError(name);
    }

    private long present() {
        return count("");
    }

    private long timed() {
        return count(" and joined_at is not null");
    }

    private long count(String condition) {
        return Readers.<Long, RuntimeException>callAsService(() -> transaction.execute(
                _ -> database.sql("select count(*) from participation where meeting_id = ?" + condition)
                        .param(id)
                        .query(Long.class)
                        .single()));
    }
}
