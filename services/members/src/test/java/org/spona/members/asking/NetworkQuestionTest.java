package org.spona.members.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spona.members.MembersTest;
import org.spona.members.TwoNetworks;
import org.spona.platform.test.Mails;
import org.spona.platform.test.Mails.Mail;
import org.spona.platform.test.ServiceDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody without an account writes to a network. */
@MembersTest
class NetworkQuestionTest {

    private static final String ASKER = "Ana.Anic@primer.example";

    private final MockMvcTester site;
    private final ServiceDatabase database;
    private final TwoNetworks our;
    private final UUID network;
    private final String address = "mreza." + UUID.randomUUID() + "@primer.example";
    private String page = "";

    @Autowired
    NetworkQuestionTest(MockMvcTester site, ServiceDatabase database, TwoNetworks our) {
        this.site = site;
        this.database = database;
        this.our = our;
        this.network = our.coordinator().networkId();
    }

    @BeforeEach
    void sayWhereTheNetworkIsWrittenTo() {
        page = "/networks/" + database.value(String.class, "select slug from network where id = ?", network);
        sayAddress(address);
    }

    @Test
    void reachesTheAddressOfTheNetworkAndIsAnsweredToWhoAsks() {
        assertThat(site.get().uri(page)).bodyText().contains(page + "/ask", "Pišite mreži");
        assertThat(site.get().uri(page + "/ask"))
                .hasStatusOk()
                .hasHeader("Cache-Control", "no-store")
                .bodyText()
                .contains("Ime i prezime", "Ovo polje ostavite prazno");

        assertThat(send(UUID.randomUUID(), "Ana Anić", ASKER, "Kako se postaje član?", ""))
                .hasStatus(302)
                .hasRedirectedUrl(page)
                .cookies()
                .containsCookie("spona-flash");

        Mail mail = Mails.awaitedBy(address);
        assertThat(mail.subject()).isEqualTo("Pitanje sa javne strane: Mreža Crne Gore");
        assertThat(mail.replyTo()).isEqualTo(ASKER);
        assertThat(mail.from()).doesNotContain("primer.example");
        assertThat(mail.text()).contains("Ana Anić", ASKER, "Kako se postaje član?", "ne provjerava");
        assertThat(Mails.to(ASKER)).isEmpty();
    }

    @Test
    void isSentOnceHoweverOftenItIsSentOff() {
        UUID id = UUID.randomUUID();
        for (int time = 0; time < 3; time++) {
            assertThat(send(id, "Ana Anić", ASKER, "Jednom?", "")).hasStatus(302);
        }
        assertThat(written()).isEqualTo(1);
    }

    @Test
    void keepsNothingButThatItWasAsked() {
        send(UUID.randomUUID(), "Ana Anić", ASKER, "Šta ostaje?", "");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> database.value(
                                Integer.class,
                                "select count(*) from notice where address = ? and body is null and reply_to is null",
                                address)
                        == 1);
        assertThat(database.value(Integer.class, "select count(*) from question where counted_for = ?", network))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'', ana@primer.example, Pitanje",
        "Ana, '', Pitanje",
        "Ana, ana, Pitanje",
        "Ana, 'ana@primer.example, drugi@primer.example', Pitanje",
        "Ana, 'ana@primer.example\r\nBcc: drugi@primer.example', Pitanje",
        "Ana, ana@primer.example, ''",
    })
    void comesBackWithWhatHasToBeMended(String name, String email, String text) {
        assertThat(send(UUID.randomUUID(), name, email.translateEscapes(), text, ""))
                .hasStatus(422)
                .hasHeader("Cache-Control", "no-store")
                .bodyText()
                .contains("id=\"errors\"");
        assertThat(send(UUID.randomUUID(), "Ana", ASKER, "x".repeat(2001), "")).hasStatus(422);
        assertThat(send(UUID.randomUUID(), "x".repeat(121), ASKER, "Pitanje", ""))
                .hasStatus(422);
        assertThat(written()).isZero();
    }

    /** A header cannot be smuggled in by a name (RFC 5322, section 2.2). */
    @Test
    void hasNoLineOfItsAskerInItsHeaders() {
        String smuggled = "Ana\r\nBcc: drugi@primer.example\r\nSubject: Nagrada";
        assertThat(send(UUID.randomUUID(), smuggled, ASKER, "Pitanje", "")).hasStatus(302);

        Mail mail = Mails.awaitedBy(address);
        assertThat(mail.subject()).isEqualTo("Pitanje sa javne strane: Mreža Crne Gore");
        assertThat(mail.replyTo()).isEqualTo(ASKER);
        assertThat(Mails.to("drugi@primer.example")).isEmpty();
    }

    @Test
    void isNotSentWhenAProgramFillsInWhatNobodySees() {
        assertThat(send(UUID.randomUUID(), "Robot", ASKER, "Kupite!", "https://oglas.example"))
                .hasStatus(302)
                .hasRedirectedUrl(page);
        assertThat(written()).isZero();
    }

    @Test
    void isSentFiftyTimesADay() {
        for (int question = 0; question < 50; question++) {
            assertThat(send(UUID.randomUUID(), "Ana", ASKER, "Pitanje " + question, ""))
                    .hasStatus(302);
        }
        assertThat(send(UUID.randomUUID(), "Ana", ASKER, "Sačuvaj me", ""))
                .hasStatus(429)
                .bodyText()
                .contains("najviše 50 pitanja", "Sačuvaj me");
        assertThat(written()).isEqualTo(50);
    }

    @Test
    void reachesNobodyWhereThereIsNoAddress() {
        sayAddress("");

        assertThat(site.get().uri(page)).bodyText().doesNotContain("/ask");
        for (String nowhere : new String[] {page, "/networks/nema-je"}) {
            assertThat(site.get().uri(nowhere + "/ask")).hasStatus(401);
            assertThat(site.post().uri(nowhere + "/ask").param("name", "Ana")).hasStatus(401);
        }
    }

    private void sayAddress(String email) {
        assertThat(site.put()
                        .uri("/api/v1/networks/" + network)
                        .with(our.coordinator().signedIn())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"nameLatin\": \"Mreža Crne Gore\", \"profile\": {\"email\": \"%s\"}}"
                                .formatted(email)))
                .hasStatusOk();
    }

    private MvcTestResult send(UUID id, String name, String email, String text, String remark) {
        return site.post()
                .uri(page + "/ask")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .header("Accept-Language", "sr-Latn")
                .param("questionId", id.toString())
                .param("name", name)
                .param("email", email)
                .param("text", text)
                .param("remark", remark)
                .exchange();
    }

    private int written() {
        return database.value(Integer.class, "select count(*) from notice where address = ?", address);
    }
}
