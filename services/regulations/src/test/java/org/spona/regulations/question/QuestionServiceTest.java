package org.spona.regulations.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spona.platform.findable.Findable;
import org.spona.platform.notification.Notification;
import org.spona.platform.notification.NotificationKind;
import org.spona.platform.tenancy.Role;
import org.spona.platform.test.Account;
import org.spona.platform.test.AnnouncedEvents;
import org.spona.platform.test.AnnouncedWaiting;
import org.spona.platform.test.ChosenIds;
import org.spona.platform.test.EventContract;
import org.spona.platform.test.Mails;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.spona.platform.waiting.Addressee;
import org.spona.regulations.Acts;
import org.spona.regulations.RegulationsTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What becomes of a question, until who asked has her answer. */
@RegulationsTest
class QuestionServiceTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final MockMvc http;
    private final Acts acts;
    private final QuestionActs asking;
    private final AnnouncedWaiting waiting;
    private final AnnouncedEvents announced;
    private final Tenants tenants;
    private final TwoTenants our;
    private final String subject = "Rok za rješenje " + UUID.randomUUID();
    private final String title = "U kom roku se donosi rješenje? " + UUID.randomUUID();
    private UUID regulation = UUID.randomUUID();
    private UUID question = UUID.randomUUID();

    @Autowired
    QuestionServiceTest(
            MockMvc http,
            Acts acts,
            AnnouncedWaiting waiting,
            AnnouncedEvents announced,
            Tenants tenants,
            TwoTenants our) {
        this.http = http;
        this.acts = acts;
        this.asking = new QuestionActs(http, acts);
        this.waiting = waiting;
        this.announced = announced;
        this.tenants = tenants;
        this.our = our;
    }

    @BeforeEach
    void ask() throws Exception {
        regulation = acts.regulation(our.barEditor(), "Zakon o socijalnoj i dječjoj zaštiti");
        question = asking.ask(our.bar(), subject, "Koji je rok od prijema?", regulation);
    }

    @Test
    void isAnsweredAndTheAnswerJoinsTheBase() throws Exception {
        String officer = tenants.address(our.bar(), "sr-Cyrl");
        String neighbour = tenants.address(our.kotor(), "sr-Latn");
        waits(Addressee.staff(our.bar().networkId()), subject, 1);
        UUID answer = asking.answer(our.barEditor(), question, title, "NETWORK", regulation);

        acts.see(our.bar(), QuestionActs.QUESTIONS + question)
                .andExpect(jsonPath("$.status").value("ANSWERED"))
                .andExpect(jsonPath("$.answerId").value(answer.toString()));
        acts.see(our.kotor(), QuestionActs.ANSWERS + answer)
                .andExpect(jsonPath("$.status").value("PUBLISHED"))
                .andExpect(jsonPath("$.disclaimer").value("Ovo nije zvanično tumačenje propisa."))
                .andExpect(jsonPath("$.holdsOn").value("2026-11-30"))
                .andExpect(content().string(not(containsString(subject))));
        acts.see(our.kotor(), "/api/v1/regulations/answers?q=roku&regulation=" + regulation)
                .andExpect(jsonPath("$.items[*].title").value(hasItem(title)));
        waits(Addressee.staff(our.bar().networkId()), subject, 0);
        waits(Addressee.person(our.bar().personId(), our.bar().networkId()), subject, 1);

        Mails.Mail mail = Mails.awaitedBy(officer);
        assertThat(mail.subject()).startsWith("Одговор савеза: У ком року");
        assertThat(mail.text())
                .contains("Ово није званично тумачење прописа.", "/regulations/questions/" + question)
                .doesNotContain(subject);
        assertThat(Mails.to(neighbour)).isEmpty();

        acts.act(our.bar(), QuestionActs.QUESTIONS + question + "/accept").andExpect(status().isOk());
        waits(Addressee.person(our.bar().personId(), our.bar().networkId()), subject, 0);
    }

    @Test
    void isToldToThoseWhoWriteForTheOrganisationOnceWhoAskedHasLeft() throws Exception {
        Account successor =
                tenants.account(our.bar().organisationId(), our.bar().networkId(), Role.OFFICER);
        String officer = tenants.address(our.bar(), "sr-Latn");
        String guest = tenants.address(our.barGuest(), "sr-Latn");
        String next = tenants.address(successor, "sr-Latn");
        tenants.end(our.bar().membership());

        asking.answer(our.barEditor(), question, title, "PRIVATE", regulation);

        assertThat(Mails.awaitedBy(next).text()).contains(title, "organizacija Bar");
        assertThat(Mails.to(officer)).isEmpty();
        assertThat(Mails.to(guest)).isEmpty();
    }

    @Test
    void tellsOthersNothingOfWhoAsked() throws Exception {
        UUID answer = asking.answer(our.barEditor(), question, title, "NETWORK", regulation);
        String asker = our.bar().organisationId().toString();

        acts.see(our.kotor(), QuestionActs.ANSWERS + answer + "/history")
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString(question.toString()))))
                .andExpect(content().string(not(containsString(asker))));
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(announced.of(Findable.TOPIC, answer)).isNotEmpty());
        var contract = EventContract.read("contracts/asyncapi.yaml");
        assertThat(announced.of(Findable.TOPIC, answer)).allSatisfy(event -> {
            assertThat(event.data().toString()).doesNotContain(question.toString(), asker, subject);
            assertThat(contract.violations(event)).isEmpty();
        });
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(announced.matching(
                                Notification.TOPIC,
                                event -> event.dataAs(Notification.class)
                                        .thing()
                                        .id()
                                        .equals(answer)))
                        .singleElement()
                        .satisfies(event -> {
                            var told = event.dataAs(Notification.class);
                            assertThat(told.kind()).isEqualTo(NotificationKind.RESPONSE);
                            assertThat(told.participants()).isEmpty();
                            assertThat(told.audiences())
                                    .extracting(Notification.Audience::addressee)
                                    .containsExactly(Addressee.person(
                                            our.bar().personId(), our.bar().networkId()));
                            assertThat(contract.violations(event)).isEmpty();
                        }));
    }

    @Test
    void isReturnedOnceAndAnsweredAgain() throws Exception {
        UUID answer = asking.answer(our.barEditor(), question, title, "NETWORK", regulation);
        String reopen = QuestionActs.QUESTIONS + question + "/reopen";
        asking.post(our.bar(), reopen, "{\"note\": \" \"}").andExpect(status().is(422));
        asking.post(our.kotor(), reopen, "{\"note\": \"Nije to\"}").andExpect(status().isNotFound());
        asking.post(our.barEditor(), reopen, "{\"note\": \"Nije to\"}").andExpect(status().isForbidden());
        asking.post(our.bar(), reopen, "{\"note\": \"Pitali smo za žalbu.\"}")
                .andExpect(jsonPath("$.status").value("TAKEN"))
                .andExpect(jsonPath("$.reopeningNote").value("Pitali smo za žalbu."));
        waits(Addressee.person(our.barEditor().personId(), our.bar().networkId()), subject, 1);

        acts.send(
                        our.barEditor(),
                        QuestionActs.ANSWERS + answer,
                        QuestionActs.answer(title + " A žalba?", "NETWORK", regulation, ""))
                .andExpect(status().isOk());
        asking.post(
                        our.barEditor(),
                        QuestionActs.QUESTIONS + question + "/answer",
                        "{\"answerId\": \"" + answer + "\"}")
                .andExpect(jsonPath("$.status").value("ANSWERED"));
        asking.post(our.bar(), reopen, "{\"note\": \"Opet nije to.\"}").andExpect(status().isConflict());
    }

    @Test
    void isAnsweredByWhatOthersWereAnswered() throws Exception {
        UUID answer = asking.answer(our.barEditor(), question, title, "NETWORK", regulation);
        UUID same = asking.ask(our.kotor(), "Isto pitanje", "Koji je rok kod nas?", regulation);
        asking.take(our.barEditor(), same);

        asking.post(our.barEditor(), QuestionActs.QUESTIONS + same + "/answer", "{\"answerId\": \"" + answer + "\"}")
                .andExpect(status().isOk());

        acts.see(our.kotor(), "/regulations/answers/" + answer)
                .andExpect(content().string(containsString("Isto pitanje")))
                .andExpect(content().string(not(containsString(subject))));
        acts.see(our.bar(), "/regulations/answers/" + answer)
                .andExpect(content().string(containsString(subject)))
                .andExpect(content().string(not(containsString("Isto pitanje"))));
        // For one of two who asked alone it cannot be any more.
        acts.send(our.barEditor(), QuestionActs.ANSWERS + answer, QuestionActs.answer(title, "PRIVATE", regulation, ""))
                .andExpect(status().is(422));
    }

    @Test
    void isAnsweredForWhoAskedAlone() throws Exception {
        UUID answer = asking.answer(our.barEditor(), question, title, "PRIVATE", regulation);

        acts.see(our.bar(), QuestionActs.ANSWERS + answer).andExpect(status().isOk());
        acts.see(our.kotor(), QuestionActs.ANSWERS + answer).andExpect(status().isNotFound());
        UUID same = asking.ask(our.kotor(), "Isto pitanje", "Koji je rok kod nas?", regulation);
        asking.take(our.barEditor(), same);
        asking.post(our.barEditor(), QuestionActs.QUESTIONS + same + "/answer", "{\"answerId\": \"" + answer + "\"}")
                .andExpect(status().isConflict());
    }

    @Test
    void isHandedBackWithItsDraftKept() throws Exception {
        asking.take(our.barEditor(), question);
        UUID draft = asking.draft(our.barEditor(), question, title, "NETWORK", regulation);
        acts.act(our.barEditor(), QuestionActs.QUESTIONS + question + "/take").andExpect(status().isConflict());
        acts.act(our.barEditor(), QuestionActs.QUESTIONS + question + "/return")
                .andExpect(jsonPath("$.status").value("ASKED"))
                .andExpect(jsonPath("$.answerId").doesNotExist());
        acts.see(our.bar(), QuestionActs.ANSWERS + draft).andExpect(status().isNotFound());

        asking.take(our.barEditor(), question);
        String page = acts.see(our.barEditor(), "/regulations/answers/new?questionId=" + question)
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(page).contains(draft.toString());

        http.perform(delete(QuestionActs.ANSWERS + draft).with(our.barEditor().signedIn()))
                .andExpect(status().isNoContent());
        acts.see(our.barEditor(), QuestionActs.QUESTIONS + question)
                .andExpect(jsonPath("$.status").value("TAKEN"));
    }

    @Test
    void isAskedOnceAndChangedByItsOrganisationUntilItIsTaken() throws Exception {
        String path = QuestionActs.QUESTIONS + question;
        String same = QuestionActs.question(subject, "Koji je rok od prijema?", regulation);
        acts.send(our.bar(), path, same).andExpect(jsonPath("$.version").value(0));
        acts.send(our.bar(), path, same.replace("Koji", "Koliki"))
                .andExpect(jsonPath("$.body").value("Koliki je rok od prijema?"));
        acts.send(our.barEditor(), path, same).andExpect(status().isForbidden());
        acts.send(our.barGuest(), path, same).andExpect(status().isForbidden());
        asking.take(our.barEditor(), question);
        acts.send(our.bar(), path, same)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value(containsString("question-taken")));
        acts.act(our.bar(), path + "/withdraw").andExpect(jsonPath("$.status").value("WITHDRAWN"));
    }

    @Test
    void hasAnIdThatNobodyCanGuessOrTakeAway() throws Exception {
        String asked = QuestionActs.question(subject, "Koji je rok?", regulation);
        new ChosenIds(http, QuestionActs.QUESTIONS + "{id}").hold(our.bar(), asked, our.staraPazova(), asked);
    }

    @Test
    void isRefusedWithWhatIsToBeMended() throws Exception {
        String path = QuestionActs.QUESTIONS + UUID.randomUUID();
        acts.send(our.bar(), path, QuestionActs.question("", " ", regulation)).andExpect(status().is(422));
        acts.send(our.bar(), path, QuestionActs.question("x".repeat(201), "Pitanje", regulation))
                .andExpect(status().is(422));
        acts.send(our.bar(), path, QuestionActs.question("Rok", "x".repeat(10_001), regulation))
                .andExpect(status().is(422));
        String places = "{\"place\": \"član 1\"},".repeat(11);
        acts.send(our.bar(), path, """
                {"subject": "Rok", "body": "Koji je?", "basis": [%s]}
                """.formatted(places.substring(0, places.length() - 1)))
                .andExpect(status().is(422));
        acts.send(our.bar(), path, "{\"subject\": \"Rok\", \"body\": \"Koji je?\"}")
                .andExpect(status().isOk());
        acts.send(our.barGuest(), QuestionActs.QUESTIONS + UUID.randomUUID(), "{\"subject\": \"Rok\", \"body\": \"?\"}")
                .andExpect(status().isForbidden());
    }

    @Test
    void isOneOfSoManyThatStaffCanAnswer() throws Exception {
        for (int more = 1; more < QuestionAsking.MOST_OPEN; more++) {
            asking.ask(our.bar(), "Pitanje " + more, "Koji je rok?", regulation);
        }
        String one = QuestionActs.question("Još jedno", "Koji je rok?", regulation);
        acts.send(our.bar(), QuestionActs.QUESTIONS + UUID.randomUUID(), one)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value(containsString("questions-too-many")));
        acts.act(our.bar(), QuestionActs.QUESTIONS + question + "/withdraw").andExpect(status().isOk());
        acts.send(our.bar(), QuestionActs.QUESTIONS + UUID.randomUUID(), one).andExpect(status().isOk());
    }

    @Test
    void refusesAnAnswerThatIsNotReadyOrQuotesIt() throws Exception {
        asking.take(our.barEditor(), question);
        UUID id = UUID.randomUUID();
        String link = ", \"questionId\": \"" + question + "\"";
        acts.send(our.barEditor(), QuestionActs.ANSWERS + id, "{\"title\": \"\"" + link + "}")
                .andExpect(status().isOk());
        acts.act(our.barEditor(), QuestionActs.ANSWERS + id + "/publish").andExpect(status().is(422));
        acts.send(our.bar(), QuestionActs.ANSWERS + UUID.randomUUID(), "{\"title\": \"Rok\"}")
                .andExpect(status().isForbidden());
        acts.send(our.barEditor(), QuestionActs.ANSWERS + UUID.randomUUID(), "{\"visibility\": \"PRIVATE\"}")
                .andExpect(status().is(422));
    }

    @Test
    void listsWhatIsBeforeEach() throws Exception {
        UUID taken = asking.ask(our.bar(), "Drugo " + subject, "Koji je rok?", regulation);
        asking.take(our.barEditor(), taken);

        String list = "/api/v1/regulations/questions";
        acts.see(our.bar(), list)
                .andExpect(jsonPath("$.total").value(2))
                .andExpect(jsonPath("$.items[*].id").value(hasItem(question.toString())));
        acts.see(our.barEditor(), list).andExpect(jsonPath("$.items[*].id").value(contains(question.toString())));
        acts.see(our.barEditor(), list + "?queue=TAKEN&q=ДРУГО рок")
                .andExpect(jsonPath("$.items[*].id").value(contains(taken.toString())));
        acts.see(our.barEditor(), list + "?queue=TAKEN&q=nepoznato")
                .andExpect(jsonPath("$.items").value(hasSize(0)));
        acts.see(our.barEditor(), list + "?queue=ANSWERED&size=1")
                .andExpect(jsonPath("$.total").value(0));
        // The queue of staff is not for others, whatever they ask for.
        acts.see(our.kotor(), list + "?queue=ASKED")
                .andExpect(jsonPath("$.total").value(0));
    }

    private void waits(Addressee addressee, String what, int many) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(waiting.titles(addressee))
                        .filteredOn(what::equals)
                        .hasSize(many));
    }
}
