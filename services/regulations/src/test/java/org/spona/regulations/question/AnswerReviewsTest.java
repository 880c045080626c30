package org.spona.regulations.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.test.Account;
import org.spona.platform.test.AnnouncedWaiting;
import org.spona.platform.test.Mails;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.spona.platform.waiting.Addressee;
import org.spona.regulations.Acts;
import org.spona.regulations.RegulationsTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** When an act changes, what was answered about it is looked at again. */
@RegulationsTest
class AnswerReviewsTest {

    private final Acts acts;
    private final QuestionActs asking;
    private final AnswerReviews reviews;
    private final AnnouncedWaiting waiting;
    private final Tenants tenants;
    private final TwoTenants our;
    private final String title = "U kom roku? " + UUID.randomUUID();
    private UUID regulation = UUID.randomUUID();
    private UUID answer = UUID.randomUUID();

    @Autowired
    AnswerReviewsTest(
            MockMvc http, Acts acts, AnswerReviews reviews, AnnouncedWaiting waiting, Tenants tenants, TwoTenants our) {
        this.acts = acts;
        this.asking = new QuestionActs(http, acts);
        this.reviews = reviews;
        this.waiting = waiting;
        this.tenants = tenants;
        this.our = our;
    }

    @BeforeEach
    void answer() throws Exception {
        regulation = acts.regulation(our.barEditor(), "Zakon o socijalnoj i dječjoj zaštiti");
        UUID question = asking.ask(our.bar(), "Rok za rješenje", "Koji je rok?", regulation);
        answer = asking.answer(our.barEditor(), question, title, "NETWORK", regulation);
    }

    @Test
    void areDueWhenAnUpdateOfTheActIsPublishedAndConfirmedByOneClick() throws Exception {
        String officer = tenants.address(our.bar(), "sr-Latn");
        UUID other = acts.regulation(our.barEditor(), "Zakon o lokalnoj samoupravi");
        publishUpdate(our.barEditor(), other);
        stands("PUBLISHED");

        publishUpdate(our.barEditor(), regulation);

        stands("REVIEW_DUE");
        acts.see(our.barEditor(), "/api/v1/regulations/answers/due")
                .andExpect(jsonPath("$.items[*].id").value(hasItem(answer.toString())));
        acts.see(our.kotor(), "/api/v1/regulations/answers/due")
                .andExpect(jsonPath("$.total").value(0));
        acts.see(our.barEditor(), "/regulations/questions?queue=REVIEW")
                .andExpect(content().string(containsString(title)))
                .andExpect(content().string(containsString("/regulations/answers/" + answer + "/confirm")));
        acts.see(our.kotor(), "/regulations/answers/" + answer)
                .andExpect(content().string(containsString("u međuvremenu se promenio")));
        waits(1);

        asking.form(our.barEditor(), "/regulations/answers/" + answer + "/confirm")
                .andExpect(redirectedUrl("/regulations/answers/" + answer));

        acts.see(our.kotor(), QuestionActs.ANSWERS + answer)
                .andExpect(jsonPath("$.status").value("CONFIRMED"))
                .andExpect(jsonPath("$.holdsOn")
                        .value(LocalDate.now(ZoneOffset.UTC).toString()));
        waits(0);
        assertThat(Mails.awaitedBy(officer).subject()).startsWith("Odgovor i dalje važi: U kom roku?");
    }

    @Test
    void areWithdrawnWithAReasonInPlaceOfTheText() throws Exception {
        String officer = tenants.address(our.bar(), "sr-Latn");
        String withdraw = QuestionActs.ANSWERS + answer + "/withdraw";
        asking.post(our.barEditor(), withdraw, "{}").andExpect(status().is(422));
        asking.post(our.bar(), withdraw, "{\"reason\": \"Ne važi\"}").andExpect(status().isForbidden());

        asking.post(our.barEditor(), withdraw, "{\"reason\": \"Rok je sada 30 dana.\"}")
                .andExpect(status().isOk());

        acts.see(our.kotor(), QuestionActs.ANSWERS + answer)
                .andExpect(jsonPath("$.status").value("WITHDRAWN"))
                .andExpect(jsonPath("$.withdrawalReason").value("Rok je sada 30 dana."))
                .andExpect(jsonPath("$.body").doesNotExist());
        acts.see(our.kotor(), "/regulations/answers/" + answer)
                .andExpect(content().string(containsString("Rok je sada 30 dana.")))
                .andExpect(content().string(not(containsString("15 dana"))));
        acts.see(our.kotor(), "/api/v1/regulations/answers?regulation=" + regulation)
                .andExpect(jsonPath("$.total").value(0));
        Mails.Mail mail = Mails.awaitedBy(officer);
        assertThat(mail.subject()).startsWith("Odgovor je povučen: U kom roku?");
        assertThat(mail.text()).contains("Rok je sada 30 dana.");
        acts.send(our.barEditor(), QuestionActs.ANSWERS + answer, QuestionActs.answer(title, "NETWORK", regulation, ""))
                .andExpect(status().isConflict());
    }

    @Test
    void areDueByTheProvisionThatTheyName() throws Exception {
        UUID wid = UUID.randomUUID();
        acts.send(
                        our.barEditor(),
                        QuestionActs.ANSWERS + answer,
                        QuestionActs.answer(title, "NETWORK", regulation, "")
                                .replace(
                                        "\"član 69\"",
                                        "\"član 69\", \"wid\": \"" + wid + "\", \"asOf\": \"2026-11-30\""))
                .andExpect(status().isOk());

        reviews.provisionChanged(Set.of(UUID.randomUUID()), regulation);
        stands("PUBLISHED");
        reviews.provisionChanged(Set.of(UUID.randomUUID(), wid), UUID.randomUUID());
        stands("PUBLISHED");
        reviews.provisionChanged(Set.of(UUID.randomUUID(), wid), regulation);
        stands("REVIEW_DUE");
        // Once more says nothing new.
        reviews.provisionChanged(Set.of(wid), regulation);
        stands("REVIEW_DUE");
    }

    @Test
    void areDueInEveryNetworkThatHasAnsweredAboutTheAct() throws Exception {
        UUID serbia = our.staraPazova().networkId();
        Account editor = tenants.account(tenants.municipality("Savez", "Савез", "RS"), serbia, Role.EDITOR);
        UUID question = asking.ask(our.staraPazova(), "Rok", "Koji je rok?", regulation);
        UUID theirs = asking.answer(editor, question, "Koji rok važi?", "NETWORK", regulation);

        publishUpdate(our.barEditor(), regulation);

        acts.see(our.staraPazova(), QuestionActs.ANSWERS + theirs)
                .andExpect(jsonPath("$.status").value("REVIEW_DUE"));
        acts.see(our.barEditor(), QuestionActs.ANSWERS + theirs).andExpect(status().isNotFound());
    }

    @Test
    void areDueByHandAndOnlyByStaff() throws Exception {
        String review = QuestionActs.ANSWERS + answer + "/review";
        acts.act(our.bar(), review).andExpect(status().isForbidden());
        acts.act(our.staraPazova(), review).andExpect(status().isNotFound());
        acts.act(our.barEditor(), review).andExpect(jsonPath("$.status").value("REVIEW_DUE"));
        acts.act(our.bar(), QuestionActs.ANSWERS + answer + "/confirm").andExpect(status().isForbidden());
        acts.act(our.barEditor(), QuestionActs.ANSWERS + answer + "/confirm")
                .andExpect(jsonPath("$.status").value("CONFIRMED"));
    }

    @Test
    void areOfferedToTheStaffOfTheAssociationThatAnswered() throws Exception {
        Account coordinator = tenants.account(
                tenants.municipality("Tivat", "Тиват", "ME"), our.bar().networkId(), Role.COORDINATOR);
        acts.act(our.barEditor(), QuestionActs.ANSWERS + answer + "/review");

        acts.see(coordinator, "/regulations/questions?queue=REVIEW")
                .andExpect(content().string(containsString(title)))
                .andExpect(content().string(not(containsString("/confirm"))));
        acts.act(coordinator, QuestionActs.ANSWERS + answer + "/confirm").andExpect(status().isForbidden());
    }

    @Test
    void areKeptInTheHistoryOfTheAnswer() throws Exception {
        Readers.runAsService(() -> reviews.provisionChanged(List.of(), regulation));
        acts.act(our.barEditor(), QuestionActs.ANSWERS + answer + "/confirm").andExpect(status().isOk());

        acts.see(our.kotor(), "/regulations/answers/" + answer + "/history").andExpect(status().isOk());
        acts.see(our.kotor(), QuestionActs.ANSWERS + answer + "/history")
                .andExpect(jsonPath("$.total").value(3));
        acts.see(our.staraPazova(), QuestionActs.ANSWERS + answer + "/history").andExpect(status().isNotFound());
    }

    private void publishUpdate(Account staff, UUID of) throws Exception {
        acts.publish(staff, Acts.update(of, "Novi rokovi", "NETWORK", new UUID[0]));
    }

    private void stands(String status) throws Exception {
        acts.see(our.bar(), QuestionActs.ANSWERS + answer)
                .andExpect(jsonPath("$.status").value(status));
    }

    private void waits(int many) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(
                                waiting.titles(Addressee.staff(our.bar().networkId())))
                        .filteredOn(title::equals)
                        .hasSize(many));
    }
}
