package org.spona.meetings.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
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

@EventsTest
class MinutesTest {

    private final MockMvcTester site;
    private final Convener convener;
    private final SilentApproval silence;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Networks our;
    private final UUID id;
    private final String item;
    private final String minutes;

    @Autowired
    MinutesTest(
            MockMvcTester site,
            Convener convener,
            SilentApproval silence,
            JdbcClient database,
            TransactionTemplate transaction) {
        this.site = site;
        this.convener = convener;
        this.silence = silence;
        this.database = database;
        this.transaction = transaction;
        this.our = convener.found();
        this.id = convener.open(our, "Mobilni timovi", "NETWORK");
        this.item = convener.item(our, id, "Razno");
        this.minutes = "/api/v1/meetings/" + id + "/minutes";
        convener.put(
                "/api/v1/meetings/" + id + "/record/" + item,
                our.coordinator(),
                "{\"text\": \"Dogovorena je **nabavka** vozila.\", \"outcome\": \"ACCEPTED\"}");
        convener.put("/api/v1/meetings/" + id + "/votes/" + item, our.coordinator(), "{\"method\": \"CONSENSUS\"}");
        convener.put("/api/v1/decisions/" + UUID.randomUUID(), our.coordinator(), """
                {"itemId": "%s", "kind": "CONCLUSION", "title": "Nabavka vozila", "text": "Nabavlja se vozilo.", "language": "sr-Latn"}""".formatted(item));
        convener.post("/api/v1/meetings/" + id + "/votes/" + item + "/close", our.coordinator(), "");
        convener.post("/api/v1/meetings/" + id + "/close", our.coordinator(), "");
    }

    @Test
    void areADraftOfWhoConvenesUntilTheyAreCirculated() {
        assertThat(see(our.coordinator(), "/meetings/" + id + "/minutes"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "<strong>nabavka</strong>",
                        "prihvaćeno",
                        "Nabavka vozila",
                        "Dom zdravlja Bar",
                        "nacrt",
                        "value=\"5\"");
        for (Account other : everybodyElse()) {
            assertThat(see(other, "/meetings/" + id + "/minutes")).hasStatus(404);
            assertThat(convener.get(minutes, other)).hasStatus(404);
            assertThat(convener.get(minutes + "/document.docx", other)).hasStatus(404);
        }
        assertThat(see(our.people().bar(), "/meetings/" + id)).bodyText().doesNotContain("/minutes");

        circulate();

        for (Account invited : List.of(our.people().bar(), our.people().kotor())) {
            assertThat(see(invited, "/meetings/" + id + "/minutes"))
                    .hasStatusOk()
                    .bodyText()
                    .contains("nabavka", "Vaša primedba")
                    .doesNotContain("/circulate", "/approve", "/session");
        }
        for (Account other : List.of(
                our.people().barEditor(),
                our.people().barGuest(),
                our.people().staraPazova(),
                our.people().ljubljana())) {
            assertThat(see(other, "/meetings/" + id + "/minutes")).hasStatus(404);
            assertThat(convener.post(minutes + "/remarks", other, "{\"text\": \"Tuđa\"}"))
                    .hasStatus(404);
        }
        assertThat(convener.get(minutes + "/document.pdf", our.people().bar())).hasStatusOk();
        assertThat(convener.get(minutes + "/document.docx", our.coordinator())).hasStatusOk();
    }

    @ParameterizedTest
    @Tag("deep")
    @CsvSource({"sr-Latn, Dogovorena je nabavka vozila.", "sr-Cyrl, Договорена је набавка возила."})
    void areOpenedByTheProgramsOfOffices(String language, String words) {
        assertThat(OfficePrograms.libreOffice(document("docx", language))).contains(words);
        assertThat(OfficePrograms.pdfToText(document("pdf", language))).contains(words);
    }

    private byte[] document(String format, String language) {
        return see(our.coordinator(), "/meetings/" + id + "/minutes/document." + format + "?language=" + language)
                .getResponse()
                .getContentAsByteArray();
    }

    private List<Account> everybodyElse() {
        return List.of(
                our.people().bar(),
                our.people().kotor(),
                our.people().barEditor(),
                our.people().barGuest(),
                our.people().staraPazova(),
                our.people().ljubljana());
    }

    @Test
    void areRemarkedOnBySeatsAndAnswered() {
        circulate();
        assertThat(post(our.people().kotor(), "/remarks", Map.of("itemId", item, "text", "")))
                .hasStatus(422);
        assertThat(post(our.people().kotor(), "/remarks", Map.of("itemId", item, "text", "Kotor je bio protiv.")))
                .hasRedirectedUrl("/meetings/" + id + "/minutes");
        assertThat(convener.post(minutes + "/approve", our.coordinator(), ""))
                .hasStatus(409)
                .bodyText()
                .contains("minutes-open-remarks");
        String remark = "/remarks/"
                + convener.read(minutes, our.coordinator())
                        .path("remarks")
                        .path(0)
                        .path("id")
                        .asString();
        assertThat(post(our.people().kotor(), remark, Map.of("status", "TAKEN")))
                .hasStatus(422);
        assertThat(post(our.coordinator(), remark, Map.of("status", "REFUSED")))
                .hasStatus(422)
                .bodyText()
                .contains("Upišite zašto se primedba odbija.");
        assertThat(post(our.coordinator(), remark, Map.of("status", "REFUSED", "reason", "Glasano je konsenzusom.")))
                .hasStatus3xxRedirection();
        assertThat(see(our.people().bar(), "/meetings/" + id + "/minutes"))
                .bodyText()
                .contains("Kotor je bio protiv.", "odbijena", "Razlog: Glasano je konsenzusom.");

        assertThat(post(our.coordinator(), "/approve", Map.of())).hasStatus3xxRedirection();
        assertThat(convener.post(minutes + "/remarks", our.people().bar(), "{\"text\": \"Naknadno\"}"))
                .hasStatusOk()
                .bodyText()
                .contains("\"annex\":true");
    }

    @Test
    void areApprovedBySilenceAndDoNotChangeFromThenOn() {
        circulate();
        approveDue();
        assertThat(status()).isEqualTo("CIRCULATED");

        overdue();
        approveDue();

        assertThat(status()).isEqualTo("APPROVED");
        assertThat(convener.read(minutes, our.people().bar()).path("bySilence").asBoolean())
                .isTrue();
        assertThat(convener.put(
                        "/api/v1/meetings/" + id + "/record/" + item, our.coordinator(), "{\"text\": \"Drugo\"}"))
                .hasStatus(409)
                .bodyText()
                .contains("minutes-approved");
        assertThat(convener.get("/api/v1/meetings/" + id + "/attendance", our.coordinator()))
                .hasStatusOk();
        assertThat(see(our.people().bar(), "/meetings/" + id + "/minutes"))
                .bodyText()
                .contains("<strong>nabavka</strong>", "usvojen", "(prećutno)", "Niko nije protiv");
    }

    @Test
    void waitForTheAnswerToEachRemark() {
        circulate();
        convener.post(minutes + "/remarks", our.people().bar(), "{\"text\": \"Nedostaje iznos.\"}");
        overdue();
        approveDue();

        assertThat(status()).isEqualTo("CIRCULATED");
    }

    @Test
    void areReadAndRemarkedOnByThePersonalLinkOfTheMail() {
        circulate();
        String mail = Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> Mails.to("gost." + id + "@bar.example").stream()
                                .map(Mails.Mail::text)
                                .filter(text -> text.contains("/minutes"))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
        Matcher link = Pattern.compile("http://localhost:8080(/meetings/answers/[\\w-]{27}/minutes)")
                .matcher(mail);
        assertThat(link.find()).isTrue();

        assertThat(mail).contains("smatra usvojenim");
        assertThat(site.get().uri(link.group(1))).hasStatusOk().bodyText().contains("nabavka", "Vaša primedba");
        assertThat(site.post().uri(link.group(1)).param("text", "Dom zdravlja ima vozilo."))
                .hasStatus3xxRedirection();
        assertThat(convener.read(minutes, our.coordinator()).path("remarks").toString())
                .contains("Dom zdravlja ima vozilo.", "Dom zdravlja Bar");
        assertThat(site.get().uri("/meetings/answers/" + "x".repeat(27) + "/minutes"))
                .hasStatus(404);
    }

    private void circulate() {
        assertThat(convener.post(minutes + "/circulate", our.coordinator(), "{\"days\": 5}"))
                .hasStatusOk();
    }

    private String status() {
        return convener.read(minutes, our.people().bar()).path("status").asString();
    }

    private void approveDue() {
        Readers.runAsService(() -> {
            while (silence.approveNext()) {
                // until none is left
            }
        });
    }

    private void overdue() {
        Readers.runAsService(() -> transaction.executeWithoutResult(
                _ -> database.sql("update minutes set until = now() - interval '1 minute' where id = ?")
                        .param(id)
                        .update()));
    }

    private MvcTestResult see(Account account, String address) {
        return site.get().uri(address).with(account.signedIn()).exchange();
    }

    private MvcTestResult post(Account account, String step, Map<String, String> fields) {
        var request = site.post().uri("/meetings/" + id + "/minutes" + step).with(account.signedIn());
        fields.forEach(request::param);
        return request.exchange();
    }
}
