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
import org.junit.jupiter.api.Test;
import org.spona.meetings.Convener;
import org.spona.meetings.Convener.Networks;
import org.spona.meetings.EventsTest;
import org.spona.platform.test.Account;
import org.spona.platform.test.Mails;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What whoever was at a webinar can show, and who can have it. */
@EventsTest
class CertificateTest {

    private final MockMvcTester site;
    private final Convener convener;
    private final Networks our;
    private final UUID id;
    private final String guest;

    @Autowired
    CertificateTest(MockMvcTester site, Convener convener) {
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
                .contains("Potvrda o učešću", "Mobilni timovi čđšćž", "vebinar", "45 min", "Zajednica opština");
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
