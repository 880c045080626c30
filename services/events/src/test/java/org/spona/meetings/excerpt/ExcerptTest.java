package org.spona.meetings.excerpt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spona.meetings.Convener;
import org.spona.meetings.Convener.Networks;
import org.spona.meetings.EventsTest;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.test.Account;
import org.spona.platform.test.Mails;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.office.OfficePrograms;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** The excerpt of a decision: who takes it, what is sent, and what the link of its mail opens. */
@EventsTest
class ExcerptTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Pattern LINK = Pattern.compile("http://localhost:8080(/decisions/excerpts/[\\w-]{27})");

    private final MockMvcTester site;
    private final Convener convener;
    private final Tenants tenants;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Networks our;
    private final UUID meeting;
    private final String item;
    private final UUID decision = UUID.randomUUID();
    private final String excerpt = "/api/v1/decisions/" + decision + "/excerpt";
    private final String title = "Nabavka vozila " + UUID.randomUUID();

    @Autowired
    ExcerptTest(
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
        this.meeting = convener.open(our, "Mobilni timovi", "NETWORK");
        this.item = convener.item(our, meeting, "Razno");
        convener.put("/api/v1/meetings/" + meeting + "/votes/" + item, our.coordinator(), "{\"method\": \"PER_SEAT\"}");
        convener.put(
                "/api/v1/meetings/" + meeting + "/votes/" + item + "/own",
                our.people().bar(),
                "{\"choice\": \"YES\"}");
        convener.put(
                "/api/v1/meetings/" + meeting + "/record/" + item,
                our.coordinator(),
                "{\"text\": \"Reč predstavnika Kotora.\", \"outcome\": \"ACCEPTED\"}");
        assertThat(convener.put("/api/v1/decisions/" + decision, our.coordinator(), """
            {"itemId": "%s", "kind": "CONCLUSION", "title": "%s", "text": "Nabavlja se **vozilo**.", "language": "sr-Latn"}\
            """.formatted(item, title)))
                .hasStatusOk();
    }

    @Test
    void isTakenOutOfTheMinutesByThoseWhoMayReadThem() {
        assertThat(convener.get(excerpt, our.coordinator()))
                .as("no minutes yet")
                .hasStatus(404);
        close();

        assertThat(convener.get(excerpt, our.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains(title, "\"signers\"", "\"results\"")
                .doesNotContain("Reč predstavnika", "\"institution\":\"Bar\",\"choice\"");
        assertThat(convener.get("/api/v1/meetings/items/" + item + "/excerpt", our.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("Reč predstavnika");
        for (String format : List.of("docx", "pdf")) {
            assertThat(convener.get("/decisions/" + decision + "/excerpt/document." + format, our.coordinator()))
                    .hasStatusOk();
            assertThat(convener.get("/meetings/items/" + item + "/excerpt/document." + format, our.coordinator()))
                    .hasStatusOk();
        }
        for (Account other : List.of(
                our.people().bar(), our.people().barEditor(), our.people().ljubljana())) {
            assertThat(convener.get(excerpt, other))
                    .as("before they are circulated")
                    .hasStatus(404);
        }

        convener.post("/api/v1/meetings/" + meeting + "/minutes/circulate", our.coordinator(), "{\"days\": 5}");

        assertThat(convener.get(excerpt, our.people().bar())).hasStatusOk();
        assertThat(site.get()
                        .uri("/decisions/" + decision)
                        .with(our.people().bar().signedIn()))
                .bodyText()
                .contains("Izvod iz zapisnika", "/excerpt/document.docx")
                .doesNotContain("/excerpt/send");
        for (Account other : List.of(
                our.people().barEditor(),
                our.people().barGuest(),
                our.people().staraPazova(),
                our.people().ljubljana())) {
            assertThat(convener.get(excerpt, other)).hasStatus(404);
            assertThat(convener.get("/api/v1/meetings/items/" + item + "/excerpt", other))
                    .hasStatus(404);
        }
    }

    @Test
    void isSentToAnInstitutionWithATaskAndReadByItsLink() {
        close();
        String registry = "pisarnica." + UUID.randomUUID() + "@csr.example";
        assertThat(site.get()
                        .uri("/decisions/" + decision)
                        .with(our.coordinator().signedIn()))
                .bodyText()
                .contains("Pošaljite izvod");
        assertThat(post(Map.of("party.name", "Centar za socijalni rad")))
                .hasStatus(422)
                .bodyText()
                .contains("Upišite e-adresu.", "Centar za socijalni rad");
        assertThat(post(Map.of(
                        "party.name",
                        "Centar za socijalni rad",
                        "party.email",
                        registry,
                        "taskTitle",
                        "Dostavite plan")))
                .hasStatus(422)
                .bodyText()
                .contains("za koliko dana");
        UUID id = UUID.randomUUID();
        String input = """
            {"party": {"name": "Centar za socijalni rad", "email": "%s"}, "taskTitle": "Dostavite plan", "taskDays": 30}\
            """.formatted(registry);
        assertThat(convener.put(excerpt + "/sent/" + id, our.coordinator(), input))
                .hasStatusOk();
        assertThat(convener.put(excerpt + "/sent/" + id, our.coordinator(), input))
                .hasStatusOk();

        JsonNode sent = convener.read(excerpt + "/sent", our.coordinator());
        assertThat(sent.size()).isEqualTo(1);
        JsonNode task =
                convener.read("/api/v1/tasks/" + sent.path(0).path("taskId").asString(), our.coordinator());
        assertThat(task.path("decisionId").asString()).isEqualTo(decision.toString());
        assertThat(task.path("due").asString())
                .isEqualTo(LocalDate.now(ZoneOffset.UTC).plusDays(30).toString());
        String link = link(registry);
        assertThat(site.get().uri(link))
                .hasStatusOk()
                .hasHeader("Referrer-Policy", "no-referrer")
                .bodyText()
                .contains(title, "<strong>vozilo</strong>", "Mobilni timovi")
                .doesNotContain("Reč predstavnika", "/meetings/" + meeting, "Kotor");
        assertThat(site.get().uri("/api/v1" + link)).hasStatusOk();
        assertThat(site.get().uri(link + "/document.docx")).hasStatusOk();
        assertThat(site.get().uri(link + "/document.pdf")).hasStatusOk();
        assertThat(site.get().uri("/decisions/excerpts/" + "x".repeat(27))).hasStatus(404);
        assertThat(site.get().uri("/decisions/" + decision)).hasStatus(401);
    }

    @Test
    void reachesThoseWhoWereInvitedForTheInstitution() {
        close();

        assertThat(convener.put(
                        excerpt + "/sent/" + UUID.randomUUID(),
                        our.coordinator(),
                        "{\"party\": {\"name\": \"Dom zdravlja Bar\"}}"))
                .hasStatusOk()
                .bodyText()
                .contains("\"taskId\":null");

        link("gost." + meeting + "@bar.example");
    }

    @Test
    void findsTheInstitutionOfAWrittenNameInWhateverScriptAndCase() {
        close();
        UUID named = UUID.randomUUID();

        assertThat(convener.put(excerpt + "/sent/" + named, our.coordinator(), """
                        {"party": {"name": "ДОМ  ЗДРАВЉА бар"}, "taskTitle": "Dostavite plan", "taskDays": 30}"""))
                .hasStatusOk()
                .bodyText()
                .contains("\"institution\":\"Dom zdravlja Bar\"");
        link("gost." + meeting + "@bar.example");
        JsonNode sent = convener.read(excerpt + "/sent", our.coordinator()).path(0);
        assertThat(convener.get("/api/v1/tasks/" + sent.path("taskId").asString() + "/parts", our.coordinator()))
                .bodyText()
                .contains("\"institution\":\"Dom zdravlja Bar\"");

        assertThat(send("{\"party\": {\"name\": \"БАР\"}}"))
                .hasStatusOk()
                .bodyText()
                .contains(our.people().bar().organisationId().toString());
        link(our.barAddress());
    }

    @Test
    void asksWhichOfTwoInstitutionsOfOneNameIsMeant() {
        close();
        for (String country : List.of("ME", "RS")) {
            tenants.joined(our.network(), tenants.municipality("Šćepan Polje", "Шћепан Поље", country));
        }

        assertThat(post(Map.of("party.name", "scepan polje")))
                .hasStatus(422)
                .bodyText()
                .contains("Više institucija ima ovaj naziv.", "scepan polje");
        String registry = "pisarnica." + UUID.randomUUID() + "@polje.example";
        assertThat(send("{\"party\": {\"name\": \"Šćepan polje\", \"email\": \"" + registry + "\"}}"))
                .hasStatusOk()
                .bodyText()
                .contains("\"organisationId\":null");
        link(registry);
    }

    @ParameterizedTest
    @Tag("deep")
    @CsvSource({"sr-Latn, Nabavlja se vozilo.", "sr-Cyrl, Набавља се возило."})
    void isOpenedByTheProgramsOfOffices(String language, String words) {
        close();

        assertThat(OfficePrograms.libreOffice(document("docx", language))).contains(words);
        assertThat(OfficePrograms.pdfToText(document("pdf", language))).contains(words);
    }

    private byte[] document(String format, String language) {
        return convener.get(
                        "/decisions/" + decision + "/excerpt/document." + format + "?language=" + language,
                        our.coordinator())
                .getResponse()
                .getContentAsByteArray();
    }

    @Test
    void isSentByWhoKeepsTheDecisionOnlyAndNotOnceThatIsRevoked() {
        close();
        convener.post("/api/v1/meetings/" + meeting + "/minutes/circulate", our.coordinator(), "{\"days\": 5}");
        String input = "{\"party\": {\"name\": \"Dom zdravlja Bar\"}}";

        assertThat(convener.put(
                        excerpt + "/sent/" + UUID.randomUUID(), our.people().bar(), input))
                .hasStatus(403);
        assertThat(convener.get(excerpt + "/sent", our.people().bar())).hasStatus(403);
        assertThat(convener.put(
                        excerpt + "/sent/" + UUID.randomUUID(), our.people().ljubljana(), input))
                .hasStatus(404);
        convener.post("/api/v1/decisions/" + decision + "/revoke", our.coordinator(), "");
        assertThat(convener.put(excerpt + "/sent/" + UUID.randomUUID(), our.coordinator(), input))
                .hasStatus(409);
    }

    @Test
    void isShownByItsLinkForThirtyDays() {
        close();
        String registry = "pisarnica." + UUID.randomUUID() + "@csr.example";
        UUID id = UUID.randomUUID();
        convener.put(
                excerpt + "/sent/" + id,
                our.coordinator(),
                "{\"party\": {\"name\": \"Policija\", \"email\": \"" + registry + "\"}}");
        String link = link(registry);

        Readers.runAsService(() -> transaction.executeWithoutResult(
                _ -> database.sql("update sent_excerpt set sent_at = now() - interval '31 days' where id = ?")
                        .param(id)
                        .update()));

        assertThat(site.get().uri(link).header("Accept", "text/html"))
                .hasStatus(410)
                .bodyText()
                .doesNotContain(title);
        assertThat(site.get().uri(link + "/document.pdf")).hasStatus(410);
    }

    private void close() {
        assertThat(convener.post("/api/v1/meetings/" + meeting + "/close", our.coordinator(), ""))
                .hasStatusOk();
    }

    private MvcTestResult send(String input) {
        return convener.put(excerpt + "/sent/" + UUID.randomUUID(), our.coordinator(), input);
    }

    private MvcTestResult post(Map<String, String> fields) {
        var request = site.post()
                .uri("/decisions/" + decision + "/excerpt/sent/" + UUID.randomUUID())
                .with(our.coordinator().signedIn());
        fields.forEach(request::param);
        return request.exchange();
    }

    private static String link(String address) {
        await().atMost(SOON)
                .until(() -> Mails.to(address).stream()
                        .anyMatch(mail -> LINK.matcher(mail.text()).find()));
        return Mails.to(address).stream()
                .map(mail -> LINK.matcher(mail.text()))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }
}
