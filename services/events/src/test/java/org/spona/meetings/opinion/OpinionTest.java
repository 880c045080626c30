package org.spona.meetings.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.spona.meetings.Convener;
import org.spona.meetings.EventsTest;
import org.spona.meetings.workday.Jurisdiction;
import org.spona.meetings.workday.WorkingDays;
import org.spona.platform.directory.SeatRole;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.Account;
import org.spona.platform.test.Mails;
import org.spona.platform.test.SampleFiles;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An opinion on a draft act, from the request to the answer of who asked. */
@EventsTest
class OpinionTest {

    private static final Pattern LINK = Pattern.compile("http://localhost:8080(/opinions/links/[\\w-]{27})");

    private final MockMvcTester site;
    private final Convener convener;
    private final Tenants tenants;
    private final MissedOpinions missed;
    private final WorkingDays days;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final TwoTenants our;
    private final UUID body;
    private final UUID id = UUID.randomUUID();
    private final String address = "/api/v1/opinions/" + id;
    private final String title = "Odluka o socijalnoj zaštiti " + UUID.randomUUID();

    @Autowired
    OpinionTest(
            MockMvcTester site,
            Convener convener,
            Tenants tenants,
            TwoTenants our,
            MissedOpinions missed,
            WorkingDays days,
            JdbcClient database,
            TransactionTemplate transaction) {
        this.site = site;
        this.convener = convener;
        this.tenants = tenants;
        this.our = our;
        this.missed = missed;
        this.days = days;
        this.database = database;
        this.transaction = transaction;
        this.body = tenants.body(our.bar().organisationId(), our.bar().networkId(), Visibility.PRIVATE);
        tenants.mandate(
                tenants.seat(body, our.bar().organisationId(), SeatRole.CHAIR),
                our.bar().personId());
        tenants.address(our.bar(), "sr-Latn");
    }

    @Test
    void isEnteredByWhoRunsTheBodyAndDueInWorkingDays() {
        Account delegate = delegate();
        assertThat(convener.put(address, delegate, json(8))).hasStatus(403);
        assertThat(convener.put(address, our.kotor(), json(8))).hasStatus(404);
        assertThat(site.post()
                        .uri("/opinions/" + id)
                        .with(our.bar().signedIn())
                        .param("bodyId", body.toString())
                        .param("content.title", title)
                        .param("content.workingDays", "osam")
                        .param("content.act", "Član 1."))
                .hasStatus(422)
                .bodyText()
                .contains(HtmlUtils.htmlEscape(title), "Član 1.", "osam");
        assertThat(convener.put(address, our.bar(), json(0))).hasStatus(422);
        assertThat(convener.put(address, our.bar(), json(8))).hasStatusOk();
        assertThat(convener.get(address, delegate)).hasStatus(404);

        assertThat(see("/opinions/" + id + "/collect", our.bar()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        days.deadline(today(), 8, Jurisdiction.ME).orElseThrow().getDayOfMonth() + ". ");
        collect();

        assertThat(convener.read(address, delegate).path("dueOn").asString())
                .isEqualTo(
                        days.deadline(today(), 8, Jurisdiction.ME).orElseThrow().toString());
        assertThat(convener.put(address, our.bar(), json(9))).hasStatus(409);
        assertThat(see("/opinions/" + id, delegate))
                .hasStatusOk()
                .bodyText()
                .contains(title, "primaju se primedbe", "8 radnih dana", "Član 2.");
        assertThat(see("/opinions", delegate)).bodyText().contains(title);
        for (Account other :
                List.of(our.kotor(), our.barEditor(), our.barGuest(), our.staraPazova(), our.ljubljana())) {
            assertThat(convener.get(address, other)).hasStatus(404);
            assertThat(see("/opinions", other)).bodyText().doesNotContain(title);
            assertThat(convener.post(address + "/comments", other, "{\"text\": \"Tuđa\"}"))
                    .hasStatus(404);
        }
    }

    @Test
    void isCommentedOnByPassageAndSeatWithAndWithoutAnAccount() throws IOException, InterruptedException {
        Account delegate = delegate();
        Account other = delegate();
        convener.put(address, our.bar(), json(8));
        String file = JsonMapper.shared()
                .readTree(Convener.text(site.post()
                        .uri("/api/v1/opinions/files/uploads/opinion/" + id)
                        .multipart()
                        .file(new MockMultipartFile("file", "nacrt.pdf", null, SampleFiles.pdf("Nacrt")))
                        .with(our.bar().signedIn())
                        .exchange()))
                .path("id")
                .asString();
        untilFilesAreTold();
        collect();
        String link = link(delegate);

        assertThat(site.get().uri(link))
                .hasStatusOk()
                .hasHeader("Referrer-Policy", "no-referrer")
                .bodyText()
                .contains(title, "Član 2.");
        assertThat(site.get().uri(link + "/files/" + file))
                .hasStatusOk()
                .hasHeader("X-Content-Type-Options", "nosniff");
        assertThat(site.get().uri(link + "/files/" + UUID.randomUUID())).hasStatus(404);
        assertThat(site.post().uri(link).param("passage", "2").param("text", ""))
                .hasStatus(422);
        assertThat(site.post().uri(link).param("passage", "17").param("text", "Nema ga"))
                .hasStatus(422)
                .bodyText()
                .contains("Nema ga", "Tog pasusa nema");
        assertThat(site.post()
                        .uri(link)
                        .param("passage", "2")
                        .param("quote", "nema ga tu")
                        .param("text", "Kome?"))
                .hasStatus(422)
                .bodyText()
                .contains("Kome?", "nema ga tu", "Tih reči nema");
        assertThat(site.post()
                        .uri(link)
                        .param("passage", "2")
                        .param("quote", "Право има")
                        .param("text", "Brisati drugu rečenicu."))
                .hasStatus3xxRedirection();
        JsonNode selector =
                convener.read(address, our.bar()).path("comments").path(0).path("selector");
        assertThat(selector.path("exact").asString()).isEqualTo("Pravo ima");
        assertThat(selector.path("prefix").asString()).isEqualTo("Član 2. ");
        assertThat(selector.path("suffix").asString()).isEqualTo(" dete.");
        assertThat(selector.path("type").asString()).isEqualTo("TextQuoteSelector");
        assertThat(convener.post(address + "/comments", other, "{\"text\": \"Podržavamo.\"}"))
                .hasStatusOk();
        assertThat(site.get().uri(link)).bodyText().contains("Brisati drugu").doesNotContain("Podržavamo");
        assertThat(see("/opinions/" + id, other)).bodyText().contains("Brisati drugu", "Podržavamo");

        tenants.endMandates(body, delegate.personId());

        assertThat(site.get().uri(link).header("Accept", "text/html"))
                .hasStatus(410)
                .bodyText()
                .doesNotContain(title);
        assertThat(site.get().uri("/opinions/links/" + "x".repeat(27))).hasStatus(404);
    }

    @Test
    void isWrittenTogetherAdoptedInWritingSentAndAnswered() {
        Account delegate = delegate();
        convener.put(address, our.bar(), json(8));
        collect();
        convener.post(address + "/comments", delegate, "{\"passage\": 1, \"text\": \"Dodati rok.\"}");
        String comment = "/comments/"
                + convener.read(address, our.bar())
                        .path("comments")
                        .path(0)
                        .path("id")
                        .asString();
        assertThat(convener.put(address + comment, delegate, "{\"status\": \"TAKEN\"}"))
                .hasStatus(403);
        assertThat(convener.put(address + comment, our.bar(), "{\"status\": \"REFUSED\"}"))
                .hasStatus(422);
        assertThat(convener.post(address + "/consolidate", our.bar(), "")).hasStatusOk();
        assertThat(convener.post(address + "/comments", delegate, "{\"text\": \"Kasno\"}"))
                .hasStatus(409);
        assertThat(convener.put(address + "/text", our.bar(), "{\"text\": \"Predlažemo rok od **30 dana**.\"}"))
                .hasStatusOk();
        assertThat(convener.post(address + "/vote", our.bar(), ""))
                .hasStatus(409)
                .bodyText()
                .contains("opinion-open-comments");
        assertThat(convener.put(address + comment, our.bar(), "{\"status\": \"TAKEN\"}"))
                .hasStatusOk();

        String procedure = "/api/v1/written-procedures/"
                + JsonMapper.shared()
                        .readTree(Convener.text(convener.post(address + "/vote", our.bar(), "")))
                        .path("writtenProcedureId")
                        .asString();
        assertThat(convener.post(procedure + "/open", our.bar(), "")).hasStatusOk();
        convener.put(procedure + "/own", our.bar(), "{\"choice\": \"YES\"}");
        convener.put(procedure + "/own", delegate, "{\"choice\": \"YES\"}");
        String decision = convener.read(procedure, our.bar()).path("decisionId").asString();
        assertThat(see("/opinions/" + id, our.bar())).bodyText().contains("PP-1/", "Zabeležite usvajanje");
        assertThat(convener.post(address + "/adopt", our.bar(), "{\"decisionId\": \"" + UUID.randomUUID() + "\"}"))
                .hasStatus(422);
        assertThat(convener.post(address + "/adopt", our.bar(), "{\"decisionId\": \"" + decision + "\"}"))
                .hasStatusOk();
        assertThat(convener.post(address + "/send", our.bar(), "{\"sentOn\": \"2099-01-01\"}"))
                .hasStatus(422);
        assertThat(site.post()
                        .uri("/opinions/" + id + "/send")
                        .with(our.bar().signedIn())
                        .param("sentOn", today().toString())
                        .param("number", "01-17/26"))
                .hasStatus3xxRedirection();
        assertThat(convener.put(
                        address + comment + "/reply",
                        our.bar(),
                        "{\"reply\": \"PARTLY\", \"text\": \"Rok je 60 dana.\"}"))
                .hasStatusOk()
                .bodyText()
                .contains("\"status\":\"ANSWERED\"");

        assertThat(see("/opinions/" + id, delegate))
                .bodyText()
                .contains("<strong>30 dana</strong>", "01-17/26", "delom prihvaćeno", "Rok je 60 dana.", "odgovoreno");
        for (String format : List.of("docx", "pdf")) {
            assertThat(convener.get("/opinions/" + id + "/document." + format, delegate))
                    .hasStatusOk();
        }
    }

    @Test
    void saysThatItWasNotGivenInTime() {
        delegate();
        convener.put(address, our.bar(), json(8));
        collect();
        missDue();
        assertThat(convener.read(address, our.bar()).path("status").asString()).isEqualTo("COLLECTING");

        Readers.runAsService(
                () -> transaction.executeWithoutResult(_ -> database.sql("update opinion set due_on = ? where id = ?")
                        .params(today().minusDays(2), id)
                        .update()));
        missDue();

        assertThat(see("/opinions/" + id, our.bar()))
                .bodyText()
                .contains("nije dato u roku")
                .doesNotContain("/consolidate");
        assertThat(convener.post(address + "/consolidate", our.bar(), "")).hasStatus(409);
    }

    private void missDue() {
        Readers.runAsService(() -> {
            while (missed.missNext()) {
                // until none is left
            }
        });
    }

    private void collect() {
        assertThat(convener.post(address + "/collect", our.bar(), "")).hasStatusOk();
    }

    /** The files of a request are found by nobody, and stay. */
    private void untilFilesAreTold() throws InterruptedException {
        int tries = 100;
        while (newsOfFiles() > 0 && tries-- > 0) {
            Thread.sleep(100);
        }
        assertThat(newsOfFiles()).isZero();
    }

    private long newsOfFiles() {
        return Readers.callAsService(() -> Objects.requireNonNull(
                transaction.execute(_ -> database.sql("select count(*) from attachment_news where parent_id = ?")
                        .param(id)
                        .query(Long.class)
                        .single())));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Belgrade"));
    }

    private String json(int workingDays) {
        return """
            {"bodyId": "%s", "title": "%s", "act": "Član 1. Ovom odlukom uređuju se prava.\\n\\nČlan 2. Pravo ima dete.", "language": "sr-Latn",
             "requester": "Opština Bar", "requesterKind": "MUNICIPALITY", "receivedOn": "%s", "workingDays": %d, "jurisdiction": "ME"}\
            """.formatted(body, title, today(), workingDays);
    }

    private Account delegate() {
        Account delegate = tenants.account(UUID.randomUUID(), our.ljubljana().networkId(), Role.GUEST);
        tenants.address(delegate, "sr-Latn");
        tenants.mandate(tenants.seat(body, delegate.organisationId(), SeatRole.MEMBER), delegate.personId());
        return delegate;
    }

    private static String link(Account delegate) {
        String mail = Mails.awaitedBy(delegate.personId() + "@opstina.example").text();
        Matcher link = LINK.matcher(mail);
        assertThat(link.find()).as(mail).isTrue();
        return link.group(1);
    }

    private MvcTestResult see(String page, Account account) {
        return site.get().uri(page).with(account.signedIn()).exchange();
    }
}
