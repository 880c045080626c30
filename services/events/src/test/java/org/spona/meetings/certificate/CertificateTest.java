package org.spona.meetings.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
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
import org.spona.platform.test.office.OfficePrograms;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** What whoever was at a webinar can show, and who can have it. */
@EventsTest
class CertificateTest {

    private final MockMvcTester site;
    private final Convener convener;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Networks our;
    private final UUID id;
    private final String guest;

    @Autowired
    CertificateTest(MockMvcTester site, Convener convener, JdbcClient database, TransactionTemplate transaction) {
        this.database = database;
        this.transaction = transaction;
        this.site = site;
        this.convener = convener;
        this.our = convener.found();
        this.id = convener.conveneSoon(our, "Mobilni timovi čđšćž", "NETWORK");
        this.guest = "gost." + id + "@bar.example";
    }

    @Test
    void isHadByWhoeverWasThereInHerScriptAndByHerLink() throws IOException {
        held("WEBINAR");

        assertThat(convener.get("/meetings/" + id, our.people().bar()))
                .bodyText()
                .contains("certificate.pdf");
        assertThat(pdf(
                        "/meetings/" + id + "/certificate.pdf?language=sr-Latn",
                        our.people().bar()))
                .contains("Potvrda o učešću", "Mobilni timovi čđšćž", "vebinar", "45 min", "Zajednica opština")
                .containsPattern("\\. \\p{L}+ 20\\d\\d\\. u \\d\\d:\\d\\d");
        assertThat(pdf(
                        "/meetings/" + id + "/certificate.pdf?language=sr-Cyrl",
                        our.people().bar()))
                .contains("Потврда о учешћу", "Мобилни тимови чђшћж", "вебинар", "Заједница општина");
        assertThat(pdf(
                        "/api/v1/meetings/" + id + "/certificate.pdf?language=en",
                        our.people().bar()))
                .contains("Certificate of participation", "webinar");

        String link = Convener.answerLink(await().atMost(Duration.ofSeconds(20))
                .until(() -> Mails.to(guest), mails -> !mails.isEmpty())
                .getFirst());
        assertThat(site.get().uri(link)).hasStatusOk().bodyText().contains("Potvrda o učešću", link + "/certificate");
        assertThat(site.get().uri(link + "/certificate"))
                .hasStatusOk()
                .bodyText()
                .contains("certificate.pdf");
        assertThat(text(site.get()
                        .uri(link + "/certificate.pdf?language=sr-Latn")
                        .exchange()))
                .contains("Ana O'Brajen", "Dom zdravlja Bar")
                .doesNotContain(guest);
        assertThat(site.get().uri("/meetings/answers/" + "x".repeat(27) + "/certificate.pdf"))
                .hasStatus(404);
    }

    @ParameterizedTest
    @Tag("deep")
    @CsvSource({"sr-Latn, Mobilni timovi čđšćž", "sr-Cyrl, Мобилни тимови чђшћж"})
    void isOpenedByTheProgramsOfOffices(String language, String words) {
        held("WEBINAR");

        assertThat(OfficePrograms.pdfToText(convener.get(
                                "/meetings/" + id + "/certificate.pdf?language=" + language,
                                our.people().bar())
                        .getResponse()
                        .getContentAsByteArray()))
                .contains(words);
    }

    @Test
    void isHadOfThoseWhoRegisteredWithHer() throws IOException {
        assertThat(convener.put(
                        "/api/v1/meetings/" + id + "/registration",
                        our.coordinator(),
                        "{\"places\": 20, \"openTo\": \"REGION\", \"countsShown\": false}"))
                .hasStatusOk();
        held("WEBINAR");
        Account bar = our.people().bar();
        Readers.runAsService(() -> transaction.executeWithoutResult(
                _ -> database.sql("""
                        insert into meeting_registrant (id, meeting_id, person_id, name, institution, others, answers, status,
                            requested_at, invitee_id, exception_reason, version)
                        select gen_random_uuid(), meeting_id, person_id, name, '', '["Pratilja Prva", "Pratilac Drugi"]', '[]', 'CONFIRMED',
                            now(), id, '', 0 from meeting_invitee where meeting_id = ? and person_id = ?""").params(id, bar.personId()).update()));
        String file = "/meetings/" + id + "/certificate.pdf?language=sr-Latn&with=";

        assertThat(convener.get("/meetings/" + id, bar))
                .bodyText()
                .contains("Potvrda o učešću: Pratilja Prva", "with=2");
        assertThat(pdf(file + 1, bar)).contains("Pratilja Prva").doesNotContain("45 min");
        assertThat(pdf(file + 2, bar)).contains("Pratilac Drugi");
        assertThat(convener.get(file + 3, bar)).hasStatus(404);
        assertThat(convener.get(file + 1, our.people().kotor())).hasStatus(404);
        List<String> names = new ArrayList<>();
        try (var zip = new ZipInputStream(
                new ByteArrayInputStream(convener.get("/meetings/" + id + "/certificates.zip", our.coordinator())
                        .getResponse()
                        .getContentAsByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        assertThat(names).hasSize(4).anyMatch(name -> name.contains("Pratilja"));
    }

    @Test
    void isForNobodyElse() {
        held("TRAINING");

        for (Account other : List.of(our.people().kotor(), our.people().barEditor(), our.coordinator())) {
            assertThat(convener.get("/meetings/" + id + "/certificate.pdf", other))
                    .hasStatus(404);
        }
        assertThat(convener.get(
                        "/meetings/" + id + "/certificates.zip", our.people().bar()))
                .hasStatus(403);
        assertThat(convener.get(
                        "/meetings/" + id + "/certificates.zip", our.people().staraPazova()))
                .hasStatus(404);
    }

    @Test
    void isGivenOnlyWherePeopleLearnAndOnceItIsOver() {
        held("EXTRAORDINARY");
        assertThat(convener.get(
                        "/meetings/" + id + "/certificate.pdf", our.people().bar()))
                .hasStatus(404);
        assertThat(convener.get("/meetings/" + id + "/certificates.zip", our.coordinator()))
                .hasStatus(404);

        UUID going = convener.conveneSoon(our, "Obuka", "NETWORK");
        kind(going, "STUDY_VISIT");
        open(going);
        assertThat(convener.get(
                        "/meetings/" + going + "/certificate.pdf", our.people().bar()))
                .hasStatus(404);
    }

    @Test
    void isHadOfAllAtOnceByWhoConvenes() throws IOException {
        held("STUDY_VISIT");

        assertThat(convener.get("/meetings/" + id + "/participation", our.coordinator()))
                .bodyText()
                .contains("/certificates.zip?part=0")
                .doesNotContain("part=1");
        MvcTestResult archive =
                convener.get("/meetings/" + id + "/certificates.zip?language=sr-Latn", our.coordinator());
        assertThat(archive).hasStatusOk();
        List<String> names = new ArrayList<>();
        try (var zip = new ZipInputStream(
                new ByteArrayInputStream(archive.getResponse().getContentAsByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                assertThat(text(zip.readAllBytes())).contains("Potvrda o učešću", "studijska poseta");
            }
        }
        assertThat(names).hasSize(2).allMatch(name -> name.endsWith(".pdf")).anyMatch(name -> name.contains("Brajen"));
        assertThat(convener.get("/meetings/" + id + "/certificates.zip?part=1", our.coordinator()))
                .hasStatus(404);
        assertThat(convener.get("/meetings/" + id + "/certificates.zip?part=-1", our.coordinator()))
                .hasStatus(422);
    }

    private void held(String kind) {
        kind(id, kind);
        open(id);
        assertThat(convener.post("/api/v1/meetings/" + id + "/close", our.coordinator(), ""))
                .hasStatusOk();
    }

    private void kind(UUID meeting, String kind) {
        convener.reword(our, meeting, "\"kind\":\"ORDINARY\"", "\"kind\":\"" + kind + "\"");
    }

    private void open(UUID meeting) {
        assertThat(convener.post("/api/v1/meetings/" + meeting + "/open", our.coordinator(), ""))
                .hasStatusOk();
        assertThat(convener.post(
                        "/api/v1/meetings/" + meeting + "/participation/take", our.coordinator(), """
                        {"table": "Ime;E-adresa;Minuta\\nAna;gost.%s@bar.example;30\\nBar;%s;45"}""".formatted(
                                        meeting, our.barAddress())))
                .hasStatusOk();
    }

    private String pdf(String address, Account account) throws IOException {
        return text(convener.get(address, account));
    }

    private static String text(MvcTestResult answer) throws IOException {
        assertThat(answer).hasStatusOk();
        return text(answer.getResponse().getContentAsByteArray());
    }

    private static String text(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
