package org.spona.knowledge.practice.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.http.MediaType.APPLICATION_FORM_URLENCODED;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spona.knowledge.KnowledgeTest;
import org.spona.platform.test.Account;
import org.spona.platform.test.Mails;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An officer of Bar writes, the editor of her network reads; Kotor and the others are readers. */
@KnowledgeTest
class PracticeNoticesTest {

    private final MockMvcTester site;
    private final Tenants tenants;
    private final TwoTenants our;
    private final UUID id = UUID.randomUUID();

    @Autowired
    PracticeNoticesTest(MockMvcTester site, Tenants tenants, TwoTenants our) {
        this.site = site;
        this.tenants = tenants;
        this.our = our;
    }

    @BeforeEach
    void writeTo() {
        for (Account account : List.of(our.bar(), our.barEditor(), our.kotor(), our.staraPazova())) {
            tenants.contact(account.personId(), address(account), "sr-Latn");
        }
    }

    @Test
    void tellEditorsOfWhatWaitsAndTheAuthorOfWhatBecameOfIt() {
        save();
        step(our.bar(), "submit");
        await().untilAsserted(
                        () -> assertThat(subjects(our.barEditor())).containsExactly("Čeka uredništvo: Mobilni tim"));

        assertThat(site.post()
                        .uri("/api/v1/practices/{id}/return", id)
                        .with(our.barEditor().signedIn())
                        .contentType(APPLICATION_JSON)
                        .content("{\"reason\": \"Dodajte rezultate.\"}"))
                .hasStatusOk();
        await().untilAsserted(() -> assertThat(Mails.to(address(our.bar())))
                .anySatisfy(mail ->
                        assertThat(mail.text()).contains("„Mobilni tim“", "Dodajte rezultate.", "/practices/" + id)));

        step(our.bar(), "submit");
        step(our.barEditor(), "publish");
        await().untilAsserted(() -> assertThat(subjects(our.bar()))
                .containsExactlyInAnyOrder("Vraćeno na doradu: Mobilni tim", "Objavljeno: Mobilni tim"));
        assertThat(subjects(our.kotor())).isEmpty();
    }

    @Test
    void bringAQuestionToTheAuthorAndHerAnswerToTheReaderWithoutShowingHerAddress() {
        publish();
        UUID question = UUID.randomUUID();

        for (int time = 0; time < 2; time++) {
            assertThat(ask(our.kotor(), question, "Koliko ljudi radi u timu?")).hasStatus(204);
        }

        await().untilAsserted(() -> assertThat(Mails.to(address(our.bar())))
                .filteredOn(mail -> mail.subject().equals("Pitanje o praksi: Mobilni tim"))
                .singleElement()
                .satisfies(
                        mail -> assertThat(mail.text()).contains("Koliko ljudi radi u timu?", address(our.kotor()))));
        assertThat(site.get().uri("/practices/{id}/ask", id).with(our.kotor().signedIn()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(address(our.bar()));
    }

    @Test
    void bringAQuestionToTheContactWhomTheReaderDoesNotSee() {
        publish();
        String contact = "kontakt-" + id + "@primer.example";
        assertThat(site.put()
                        .uri("/api/v1/practices/{id}/contact", id)
                        .with(our.bar().signedIn())
                        .contentType(APPLICATION_JSON)
                        .content("{\"email\": \"%s\", \"audience\": \"ORGANISATION\"}".formatted(contact)))
                .hasStatus(204);

        assertThat(ask(our.kotor(), UUID.randomUUID(), "Koliko ljudi radi u timu?"))
                .hasStatus(204);

        await().untilAsserted(() -> assertThat(Mails.to(contact))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text())
                        .contains("Koliko ljudi radi u timu?", address(our.kotor()), "navedeni za kontakt")));
        assertThat(subjects(our.bar())).doesNotContain("Pitanje o praksi: Mobilni tim");
        assertThat(site.get().uri("/practices/{id}/ask", id).with(our.kotor().signedIn()))
                .bodyText()
                .doesNotContain(contact);
    }

    @Test
    void askThroughThePageAndKeepWhatWasTyped() {
        publish();

        assertThat(site.get().uri("/practices/{id}", id).with(our.kotor().signedIn()))
                .bodyText()
                .contains("Pitajte autora");
        assertThat(site.get().uri("/practices/{id}", id).with(our.bar().signedIn()))
                .bodyText()
                .doesNotContain("Pitajte autora");
        assertThat(page(our.kotor(), "")).hasStatus(422).bodyText().contains("Napišite šta želite da pitate.");
        assertThat(page(our.kotor(), "x".repeat(2001)))
                .hasStatus(422)
                .bodyText()
                .contains("x".repeat(2001));
        assertThat(page(our.kotor(), "Koliko?")).hasStatus(302);
    }

    @Test
    void letNobodyAskAboutWhatSheMayNotReadOrWroteHerself() {
        publish();

        assertThat(ask(our.staraPazova(), UUID.randomUUID(), "Ko?")).hasStatus(404);
        assertThat(ask(our.bar(), UUID.randomUUID(), "Ko?")).hasStatus(403);
    }

    @Test
    void sendTwentyQuestionsADay() {
        publish();
        for (int question = 0; question < 20; question++) {
            assertThat(ask(our.kotor(), UUID.randomUUID(), "Pitanje " + question))
                    .hasStatus(204);
        }

        assertThat(ask(our.kotor(), UUID.randomUUID(), "Još jedno"))
                .hasStatus(429)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("questions-enough");
    }

    private void publish() {
        save();
        step(our.bar(), "submit");
        step(our.barEditor(), "publish");
    }

    private void save() {
        assertThat(site.put()
                        .uri("/api/v1/practices/{id}", id)
                        .with(our.bar().signedIn())
                        .contentType(APPLICATION_JSON)
                        .content("""
                                {"title": "Mobilni tim", "summary": "Tim obilazi starije.", "body": "Opis.", "language": "cnr-Latn",
                                 "topics": ["MOBILE_TEAMS"], "visibility": "NETWORK"}"""))
                .hasStatusOk();
    }

    private void step(Account account, String step) {
        assertThat(site.post().uri("/api/v1/practices/{id}/" + step, id).with(account.signedIn()))
                .hasStatusOk();
    }

    private MvcTestResult ask(Account reader, UUID question, String text) {
        return site.put()
                .uri("/api/v1/practices/{id}/questions/{question}", id, question)
                .with(reader.signedIn())
                .contentType(APPLICATION_JSON)
                .content("{\"text\": \"" + text + "\"}")
                .exchange();
    }

    private MvcTestResult page(Account reader, String text) {
        return site.post()
                .uri("/practices/{id}/ask", id)
                .with(reader.signedIn())
                .contentType(APPLICATION_FORM_URLENCODED)
                .params(new org.springframework.util.LinkedMultiValueMap<>(Map.of("text", List.of(text))))
                .exchange();
    }

    private static List<String> subjects(Account account) {
        return Mails.to(address(account)).stream().map(Mails.Mail::subject).toList();
    }

    private static String address(Account account) {
        return account.personId() + "@primer.example";
    }
}
