package org.spona.meetings.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spona.meetings.Convener;
import org.spona.meetings.EventsTest;
import org.spona.platform.directory.SeatRole;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.Account;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.spona.platform.test.office.OfficePrograms;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** What a body reports of its year: reckoned and written, adopted at a meeting, unchangeable from then on. */
@EventsTest
class ReportTest {

    private static final String WRITTEN = """
            {"introduction": "Godina je bila **mirna**.", "language": "sr-Latn", "visibility": "PRIVATE",
             "tasks": [{"task": "Praćenje nasilja", "text": "Održane su obuke."}]}""";

    private final MockMvcTester site;
    private final Convener convener;
    private final Tenants tenants;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final TwoTenants our;
    private final UUID body;
    private final int year = LocalDate.now(ZoneId.of("Europe/Belgrade")).getYear();
    private final String report;
    private final String page;

    @Autowired
    ReportTest(
            MockMvcTester site,
            Convener convener,
            Tenants tenants,
            JdbcClient database,
            TransactionTemplate transaction,
            TwoTenants our) {
        this.site = site;
        this.convener = convener;
        this.tenants = tenants;
        this.database = database;
        this.transaction = transaction;
        this.our = our;
        this.body = body();
        this.report = "/api/v1/bodies/" + body + "/reports/" + year;
        this.page = "/bodies/" + body + "/reports/" + year;
    }

    private UUID body() {
        UUID id = tenants.body(our.bar().organisationId(), our.bar().networkId(), Visibility.PRIVATE);
        tenants.mandate(
                tenants.seat(id, our.bar().organisationId(), SeatRole.CHAIR),
                our.bar().personId());
        Readers.runAsService(() -> transaction.executeWithoutResult(
                _ -> database.sql("update directory_body set tasks = cast(:tasks as jsonb) where id = :id")
                        .param("tasks", "[\"Praćenje nasilja\", \"Upućivanje porodica\"]")
                        .param("id", id)
                        .update()));
        return id;
    }

    @Test
    void isReckonedFromMeetingsDecisionsTasksAndSeats() {
        hold(List.of(body));
        assertThat(convener.put(report, our.bar(), WRITTEN)).hasStatusOk();

        JsonNode says = convener.read(report, our.bar());

        assertThat(says.path("title").asString()).isEqualTo("Izveštaj o radu za " + year + ": Radni tim");
        JsonNode figures = says.path("figures");
        assertThat(figures.path("chapters")
                        .valueStream()
                        .map(one -> one.path("code").asString()))
                .containsExactly("report.meetings", "report.decisions", "report.tasks");
        assertThat(figures.toString())
                .contains(
                        "Sastanak tima",
                        "Usvaja se izveštaj",
                        "decision.status.IN_FORCE",
                        "Dostavite podatke",
                        "report.task.OPEN");
        assertThat(figures.path("attendance").path(0).path("held").asInt()).isEqualTo(1);
        assertThat(figures.path("attendance").path(0).path("there").asInt()).isEqualTo(1);
        assertThat(see(page, our.bar()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "<strong>mirna</strong>",
                        "1. Praćenje nasilja",
                        "Održane su obuke.",
                        "Održani sastanci",
                        "1 od 1",
                        "u toku");
    }

    @Test
    void isWrittenByTheNumberedTasksOfTheBody() {
        assertThat(see(page + "/edit", our.bar()))
                .hasStatusOk()
                .bodyText()
                .contains("1. Praćenje nasilja", "2. Upućivanje porodica");
        assertThat(site.post()
                        .uri(page)
                        .param("content.language", "sr-Latn")
                        .param("content.tasks[0].task", "Praćenje nasilja")
                        .param("content.tasks[0].text", "x".repeat(10_001))
                        .param("content.tasks[1].task", "Upućivanje porodica")
                        .param("content.tasks[1].text", "Upućeno je trinaest porodica.")
                        .with(our.bar().signedIn()))
                .hasStatus(422)
                .bodyText()
                .contains("Upućeno je trinaest porodica.");
        assertThat(site.post()
                        .uri(page)
                        .param("content.language", "sr-Latn")
                        .param("content.tasks[1].task", "Upućivanje porodica")
                        .param("content.tasks[1].text", "Upućeno je trinaest porodica.")
                        .with(our.bar().signedIn()))
                .hasRedirectedUrl(page);
        assertThat(see("/bodies/" + body + "/reports", our.bar()))
                .bodyText()
                .contains("Izveštaj o radu za " + year, page, "Plan rada za " + (year + 1));
        assertThat(see("/bodies/" + body + "/reports/1200", our.bar())).hasStatus(404);
    }

    @Test
    void isAdoptedAtAMeetingOfTheBodyAndDoesNotChangeFromThenOn() {
        UUID meeting = hold(List.of(body));
        convener.put(report, our.bar(), WRITTEN);
        String item = item(meeting, "Izveštaj o radu");
        assertThat(adopt(report, item(meeting, "Razno")))
                .as("neither accepted nor decided on")
                .hasStatus(422);
        assertThat(see(page + "/adopt", our.bar())).hasStatusOk().bodyText().contains(item, "Izveštaj o radu");

        assertThat(adopt(report, item)).hasStatusOk().bodyText().contains("\"decisionNumber\":\"1/");

        assertThat(convener.put(report, our.bar(), WRITTEN.replace("mirna", "burna")))
                .hasStatus(409)
                .bodyText()
                .contains("report-adopted");
        assertThat(see(page, our.bar()))
                .bodyText()
                .contains("usvojen", "/decisions/", "/meetings/items/" + item)
                .doesNotContain(page + "/edit", page + "/adopt");
        assertThatThrownBy(() -> Readers.call(
                        tenants.reader(our.bar()),
                        () -> transaction.execute(
                                _ -> database.sql("update body_report set introduction = 'Drugo' where year = ?")
                                        .param(year)
                                        .update())))
                .hasStackTraceContaining("is adopted");
        assertThat(convener.delete(report, our.bar())).hasStatus(409).bodyText().contains("report-adopted");
        assertThat(see(page + "/discard", our.bar())).hasStatus(409);
        String id = convener.read(report, our.bar()).path("id").asString();
        assertThat(see("/meetings/reports/" + id, our.bar())).hasRedirectedUrl(page);
        assertThat(see("/meetings/reports/" + id + "/history", our.bar())).hasStatusOk();
        assertThat(convener.get("/api/v1/meetings/reports/" + id + "/document.pdf", our.bar()))
                .hasStatusOk();
    }

    @Test
    void isReadByTheBodyAndByOthersOnceItIsAdoptedAndShared() {
        convener.put(report, our.bar(), WRITTEN);
        tenants.mandate(
                tenants.seat(body, our.ljubljana().organisationId(), SeatRole.MEMBER),
                our.ljubljana().personId());
        assertThat(see(page, our.ljubljana()))
                .as("who sits in it reads the draft")
                .hasStatusOk();
        assertThat(convener.put(report, our.ljubljana(), WRITTEN)).hasStatus(403);
        assertThat(adopt(report, UUID.randomUUID().toString())).hasStatus(404);
        assertThat(see(page, our.kotor())).hasStatus(404);
        assertThat(convener.post(report + "/share", our.bar(), "{\"visibility\": \"NETWORK\"}"))
                .hasStatusOk();
        assertThat(see(page, our.kotor()))
                .as("a draft, however it will be shared")
                .hasStatus(404);

        UUID meeting = hold(List.of(body));
        assertThat(adopt(report, item(meeting, "Izveštaj o radu"))).hasStatusOk();

        assertThat(see(page, our.kotor())).hasStatusOk();
        assertThat(see(page, our.staraPazova())).as("of another network").hasStatus(404);
        tenants.endMandates(body, our.ljubljana().personId());
        assertThat(see(page, our.ljubljana())).as("an ended mandate").hasStatus(404);
        assertThat(convener.put("/api/v1/bodies/" + body + "/plans/" + year, our.kotor(), WRITTEN))
                .hasStatus(404);
        assertThat(site.post()
                        .uri(page + "/share")
                        .param("visibility", "PUBLIC")
                        .with(our.bar().signedIn()))
                .hasRedirectedUrl(page);
        assertThat(site.get().uri(page)).hasStatusOk().bodyText().contains("mirna");
    }

    @Test
    void isAdoptedForEachBodyOfAJointMeeting() {
        List<UUID> bodies = Stream.concat(
                        Stream.of(body), Stream.generate(this::body).limit(2))
                .toList();
        UUID meeting = hold(bodies);
        String item = item(meeting, "Izveštaj o radu");
        for (UUID one : bodies) {
            String address = "/api/v1/bodies/" + one + "/reports/" + year;
            assertThat(convener.put(address, our.bar(), WRITTEN)).hasStatusOk();
            assertThat(adopt(address, item)).hasStatusOk();
        }
        UUID stranger = body();
        convener.put("/api/v1/bodies/" + stranger + "/reports/" + year, our.bar(), WRITTEN);
        assertThat(adopt("/api/v1/bodies/" + stranger + "/reports/" + year, item))
                .as("a body that has not met there")
                .hasStatus(422);
    }

    @Test
    void looksAheadAsAPlan() {
        String plan = "/api/v1/bodies/" + body + "/plans/" + year;
        hold(List.of(body));

        assertThat(convener.put(plan, our.bar(), WRITTEN)).hasStatusOk();

        JsonNode says = convener.read(plan, our.bar());
        assertThat(says.path("title").asString()).startsWith("Plan rada za");
        assertThat(says.path("figures").toString()).contains("report.meetings.planned", "Dostavite podatke");
        assertThat(says.path("figures").path("attendance")).isEmpty();
    }

    @ParameterizedTest
    @Tag("deep")
    @CsvSource({"sr-Latn, Održane su obuke.", "sr-Cyrl, Одржане су обуке."})
    void isOpenedByTheProgramsOfOffices(String language, String words) {
        hold(List.of(body));
        convener.put(report, our.bar(), WRITTEN);

        assertThat(OfficePrograms.libreOffice(document("docx", language))).contains(words);
        assertThat(OfficePrograms.pdfToText(document("pdf", language))).contains(words);
    }

    @ParameterizedTest
    @CsvSource({"docx, sr-Latn", "pdf, sr-Cyrl"})
    void isADocumentInBothScripts(String format, String language) {
        convener.put(report, our.bar(), WRITTEN);

        assertThat(document(format, language)).hasSizeGreaterThan(1000);
    }

    private byte[] document(String format, String language) {
        String id = convener.read(report, our.bar()).path("id").asString();
        MvcTestResult answer =
                see("/meetings/reports/" + id + "/document." + format + "?language=" + language, our.bar());
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    /** A meeting of bodies at which their reports are decided on and a task is given; over. */
    private UUID hold(List<UUID> bodies) {
        UUID id = UUID.randomUUID();
        String address = "/api/v1/meetings/" + id;
        var begin =
                ZonedDateTime.now(ZoneId.of("Europe/Podgorica")).plusMinutes(50).truncatedTo(ChronoUnit.MINUTES);
        assertThat(convener.put(address, our.bar(), """
                        {"title": "Sastanak tima", "language": "sr-Latn", "place": "Opština Bar", "visibility": "PRIVATE", "bodyIds": [%s],
                         "agenda": [{"title": "Izveštaj o radu", "kind": "DECISION"}, {"title": "Razno"}],
                         "time": {"startsAt": "%s", "endsAt": "%s", "zone": "Europe/Podgorica"}}""".formatted(
                                bodies.stream().map(one -> "\"" + one + "\"").collect(Collectors.joining(",")),
                                begin.toLocalDateTime(),
                                begin.plusHours(1).toLocalDateTime())))
                .hasStatusOk();
        tenants.contact(our.bar().personId(), our.bar().personId() + "@bar.example", "sr-Latn");
        convener.post(address + "/invitees", our.bar(), "{\"who\": \"BODIES\"}");
        assertThat(convener.post(address + "/send", our.bar(), "")).hasStatusOk();
        assertThat(convener.post(address + "/open", our.bar(), "")).hasStatusOk();
        for (JsonNode seat : convener.read(address + "/attendance", our.bar()).path("seats")) {
            convener.put(
                    address + "/attendance/" + seat.path("seat").path("id").asString(),
                    our.bar(),
                    "{\"presence\": \"PRESENT\"}");
        }
        assertThat(convener.put("/api/v1/decisions/" + UUID.randomUUID(), our.bar(), """
                        {"itemId": "%s", "kind": "DECISION", "title": "Usvaja se izveštaj", "text": "Usvaja se.", "language": "sr-Latn"}""".formatted(
                                item(id, "Izveštaj o radu"))))
                .hasStatusOk();
        assertThat(convener.put("/api/v1/tasks/" + UUID.randomUUID(), our.bar(), """
                        {"title": "Dostavite podatke", "what": "Podaci za izveštaj.", "language": "sr-Latn", "kind": "DO", "due": "%s-12-31",
                         "meetingId": "%s", "visibility": "PRIVATE", "parties": [{"name": "Dom zdravlja"}]}""".formatted(year, id)))
                .hasStatusOk();
        assertThat(convener.post(address + "/close", our.bar(), "")).hasStatusOk();
        return id;
    }

    private String item(UUID meeting, String title) {
        return convener.read("/api/v1/meetings/" + meeting, our.bar())
                .path("agenda")
                .valueStream()
                .filter(item -> item.path("title").asString().equals(title))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
    }

    private MvcTestResult adopt(String address, String item) {
        return convener.post(address + "/adopt", our.bar(), "{\"itemId\": \"" + item + "\"}");
    }

    private MvcTestResult see(String address, Account account) {
        return site.get().uri(address).with(account.signedIn()).exchange();
    }
}
