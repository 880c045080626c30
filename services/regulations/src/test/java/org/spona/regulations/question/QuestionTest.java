package org.spona.regulations.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spona.platform.language.FoldedName;
import org.spona.platform.listing.SearchedWords;
import org.spona.platform.problem.FieldError;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Role;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.PlainReaders;
import org.spona.platform.workflow.Permissions;
import org.spona.regulations.question.Question.Status;

/** The rules of questions and answers. */
class QuestionTest {

    private static final Instant NOW = Instant.parse("2027-01-12T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 12);
    private static final Ownership OF_BAR = new Ownership(UUID.randomUUID(), UUID.randomUUID(), Visibility.PRIVATE);
    private static final Ownership OF_ASSOCIATION =
            new Ownership(UUID.randomUUID(), OF_BAR.networkId(), Visibility.NETWORK);
    private static final Reader OFFICER = PlainReaders.as(Role.OFFICER, OF_BAR);
    private static final Reader EDITOR = PlainReaders.as(Role.EDITOR, OF_ASSOCIATION);
    private static final String SENTENCE = "Naš centar je zahtjev jedne porodice primio tek u oktobru";
    private static final List<Basis> ARTICLE = List.of(new Basis(UUID.randomUUID(), "član 69", null, null));

    @Test
    void goesFromAskedToAccepted() {
        Question question = asked();
        question.take(EDITOR.personId(), NOW);
        assertThat(question.status()).isEqualTo(Status.TAKEN);
        assertThat(question.takenBy()).hasValue(EDITOR.personId());

        question.answer(published(Visibility.NETWORK), NOW);
        assertThat(question.hasAnswer()).isTrue();
        question.accept(NOW);
        assertThat(question.status()).isEqualTo(Status.ACCEPTED);
    }

    @Test
    void isReopenedOnceAndGoesBackToWhoAnswered() {
        Question question = answered();
        question.reopen("Pitali smo za žalbu.", NOW);
        assertThat(question.status()).isEqualTo(Status.TAKEN);
        assertThat(question.takenBy()).hasValue(EDITOR.personId());

        question.answer(published(Visibility.NETWORK), NOW);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> question.reopen("Opet ne.", NOW))
                .satisfies(refusal -> assertThat(refusal.error()).isEqualTo(AnsweringError.WRONG_STATUS));
    }

    @Test
    void keepsItsWordsOnceSomebodyWorksOnIt() {
        Question question = asked();
        question.take(EDITOR.personId(), NOW);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> question.revise(content("Drugo", "Drugo pitanje"), NOW))
                .satisfies(refusal -> assertThat(refusal.error()).isEqualTo(AnsweringError.TAKEN));
        question.giveBack(NOW);
        question.revise(content("Drugo", "Drugo pitanje"), NOW);
        assertThat(question.content().subject()).isEqualTo("Drugo");
        assertThat(question.takenBy()).isEmpty();
    }

    @Test
    void offersEachItsOwnSteps() {
        assertThat(steps(OFFICER, asked())).containsExactlyInAnyOrder("EDIT", "WITHDRAW");
        assertThat(steps(EDITOR, asked())).containsExactly("TAKE");
        assertThat(steps(OFFICER, answered())).containsExactlyInAnyOrder("ACCEPT", "REOPEN");
        assertThat(steps(EDITOR, answered())).isEmpty();
        for (Role role : List.of(Role.GUEST, Role.DELEGATE)) {
            assertThat(steps(PlainReaders.as(role, OF_BAR), asked())).isEmpty();
        }
        assertThat(steps(PlainReaders.as(Role.EDITOR, OF_BAR.organisationId(), UUID.randomUUID()), asked()))
                .isEmpty();
        assertThat(steps(PlainReaders.as(Role.OFFICER, UUID.randomUUID(), OF_BAR.networkId()), asked()))
                .isEmpty();
    }

    @Test
    void anAnswerIsConfirmedOrWithdrawnWhenItsBasisHasChanged() {
        Answer answer = published(Visibility.NETWORK);
        answer.review(NOW);
        assertThat(answer.status()).isEqualTo(Answer.Status.REVIEW_DUE);
        assertThat(answer.isInForce()).isTrue();

        answer.confirm(TODAY.plusYears(1), NOW);
        assertThat(answer.status()).isEqualTo(Answer.Status.CONFIRMED);
        assertThat(answer.content().holdsOn()).isEqualTo(TODAY.plusYears(1));

        answer.review(NOW);
        answer.withdraw("Rok je sada 30 dana.", NOW);
        assertThat(answer.isInForce()).isFalse();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> answer.confirm(TODAY, NOW));
    }

    @ParameterizedTest
    @EnumSource(Visibility.class)
    void anAnswerKnowsWhoAskedOnlyWhenItIsForNobodyElse(Visibility visibility) {
        Answer answer = published(visibility);

        assertThat(answer.readers().organisations())
                .isEqualTo(visibility == Visibility.PRIVATE ? Set.of(OF_BAR.organisationId()) : Set.of());
        assertThat(answer.recorded().readers()).isEqualTo(answer.readers());
    }

    @Test
    void anAnswerForgetsWhoAskedWhenOthersMayReadIt() {
        Answer answer = published(Visibility.PRIVATE);

        answer.revise(answer.content(), Visibility.NETWORK, Set.of(OF_BAR.organisationId()), NOW);

        assertThat(answer.readers().organisations()).isEmpty();
    }

    @Test
    void aPrivateAnswerIsGivenToNobodyElse() {
        var others = new Ownership(UUID.randomUUID(), OF_BAR.networkId(), Visibility.PRIVATE);
        var theirs = new Question(UUID.randomUUID(), OFFICER, others, content("Isto", "Isto pitanje"), NOW);
        var abroad = new Question(
                UUID.randomUUID(),
                OFFICER,
                new Ownership(OF_BAR.organisationId(), UUID.randomUUID(), Visibility.PRIVATE),
                content("Isto", "Isto pitanje"),
                NOW);

        assertThat(published(Visibility.PRIVATE).canAnswer(asked())).isTrue();
        assertThat(published(Visibility.PRIVATE).canAnswer(theirs)).isFalse();
        assertThat(published(Visibility.NETWORK).canAnswer(theirs)).isTrue();
        assertThat(published(Visibility.PUBLIC).canAnswer(abroad)).isFalse();
        assertThat(draft(Visibility.NETWORK, "Rok je 15 dana.").canAnswer(asked()))
                .isFalse();
    }

    @Test
    void anAnswerQuotesNoQuestionToOthers() {
        for (String body : List.of(SENTENCE + ".", "Pitali ste: „" + SENTENCE.toUpperCase(Locale.ROOT) + "“")) {
            assertThat(wrong(draft(Visibility.NETWORK, body))).containsExactly("answer.quotes-question");
            assertThat(wrong(draft(Visibility.PRIVATE, body))).isEmpty();
        }
        assertThat(wrong(draft(
                        Visibility.NETWORK,
                        "Нaш центар је захтјев једне породице примио тек у октобру".replace('a', 'а'))))
                .containsExactly("answer.quotes-question");
        assertThat(wrong(draft(Visibility.PUBLIC, "Rok je 15 dana."))).isEmpty();
    }

    @Test
    void anAnswerIsPublishedWithAllThatItNeeds() {
        var empty = new Answer(
                UUID.randomUUID(),
                EDITOR,
                OF_ASSOCIATION,
                new AnswerContent("", "", "cnr-Latn", List.of(Basis.blank()), null),
                Set.of(),
                NOW);

        assertThat(wrong(empty))
                .containsExactly(
                        "answer.missing.title",
                        "answer.missing.body",
                        "answer.missing.basis",
                        "answer.missing.holdsOn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"žalba", "ZALBA", "жалба", "rok za žalbu rok"})
    void isFoundByItsWordsInEitherScript(String query) {
        assertThat(FoldedName.of(query).split(" "))
                .isNotEmpty()
                .allMatch(word -> SearchedWords.of("Žalba: rok za žalbu").contains(" " + word));
    }

    @Test
    void keepsEachPlaceOnceAndNoEmptyRow() {
        Basis article = ARTICLE.getFirst();
        var content =
                new QuestionContent(" Rok ", "Koji je rok?", "cnr-Latn", List.of(article, Basis.blank(), article));

        assertThat(content.kept().basis()).containsExactly(article);
        assertThat(content.subject()).isEqualTo("Rok");
    }

    private static List<String> wrong(Answer answer) {
        try {
            AnswerPolicy.check(answer, List.of(asked()));
            return List.of();
        } catch (InvalidInput invalid) {
            return invalid.fieldErrors().stream().map(FieldError::message).toList();
        }
    }

    private static Set<String> steps(Reader reader, Question question) {
        return Permissions.of(QuestionStep.class, question, reader, NOW).steps();
    }

    private static Question asked() {
        return new Question(UUID.randomUUID(), OFFICER, OF_BAR, content("Rok", "Zdravo. " + SENTENCE + "!"), NOW);
    }

    private static Question answered() {
        Question question = asked();
        question.take(EDITOR.personId(), NOW);
        question.answer(published(Visibility.NETWORK), NOW);
        return question;
    }

    private static QuestionContent content(String subject, String body) {
        return new QuestionContent(subject, body, "cnr-Latn", ARTICLE);
    }

    private static Answer published(Visibility visibility) {
        Answer answer = draft(visibility, "Rok je 15 dana.");
        answer.publish(NOW);
        return answer;
    }

    private static Answer draft(Visibility visibility, String body) {
        return new Answer(
                UUID.randomUUID(),
                EDITOR,
                OF_ASSOCIATION.sharedWith(visibility),
                new AnswerContent("Koji je rok?", body, "cnr-Latn", ARTICLE, TODAY),
                Set.of(OF_BAR.organisationId()),
                NOW);
    }
}
