package org.spona.regulations.question;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Network;
import org.spona.platform.ids.NewIds;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.text.WrittenLanguages;
import org.spona.platform.visibility.Widening;
import org.spona.regulations.staff.Staff;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What staff do with answers until they are published; what comes after, {@link AnswerReviews} says. */
@Service
@Transactional
public class AnswerAuthoring {

    private final Answers answers;
    private final Questions questions;
    private final Directory directory;
    private final CitedProvisions cited;
    private final NewIds ids;
    private final Clock clock;

    AnswerAuthoring(
            Answers answers, Questions questions, Directory directory, CitedProvisions cited, NewIds ids, Clock clock) {
        this.answers = answers;
        this.questions = questions;
        this.directory = directory;
        this.cited = cited;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What a form begins with: an empty draft to a question, or the answer as it is.
     *
     * @param questionId of a new draft; null for an answer that nobody has asked for here
     * @throws Refusal {@code not-staff} when the reader may not write here
     */
    @Transactional(readOnly = true)
    public AnswerInput begin(UUID id, @Nullable UUID questionId, Locale locale) {
        return answers.findById(id).map(this::asSaved).orElseGet(() -> blank(questionId, locale));
    }

    /** The draft with which somebody who answers a question goes on, if she can read and change it; else a new id. */
    @Transactional(readOnly = true)
    public UUID draftOf(UUID questionId) {
        Question question = questions.get(questionId);
        QuestionStep.ANSWER.require(Readers.get(), question, clock.instant());
        return question.answerId()
                .flatMap(answers::findById)
                .filter(answer -> AnswerStep.EDIT.isOpen(Readers.get(), answer, clock.instant()))
                .map(Answer::getId)
                .orElseGet(UUID::randomUUID);
    }

    /**
     * Saves a draft, or changes what was saved before. Repeating it does nothing more.
     *
     * @param id chosen by the caller
     * @throws Refusal {@code not-staff} when she does not work for the network, {@code question-wrong-status} when nobody has taken the
     *     question, {@code stale} when somebody else has changed it since the version that she saw
     */
    public Answer save(UUID id, AnswerInput input) {
        return answers.findById(id).map(known -> revise(known, input)).orElseGet(() -> draft(id, input));
    }

    /**
     * Tells a writer who is about to publish what is still missing.
     *
     * @throws InvalidInput naming the fields to fill in
     */
    @Transactional(readOnly = true)
    public void requireReady(UUID id) {
        AnswerPolicy.check(answers.get(id), questions.findByAnswerId(id));
    }

    /** Lets others read it whom its visibility names, and gives it to who asked. */
    public Answer publish(UUID id) {
        Answer answer = getFor(AnswerStep.PUBLISH, id);
        List<Question> asked = questions.findByAnswerId(id);
        AnswerPolicy.check(answer, asked);
        answer.publish(clock.instant());
        Answer published = answers.save(answer);
        asked.stream()
                .filter(question -> question.status() == Question.Status.TAKEN)
                .forEach(question -> {
                    question.answer(published, clock.instant());
                    questions.save(question);
                });
        return published;
    }

    /** Throws away a draft, which nobody else has seen; the question is open as before. */
    public void discard(UUID id) {
        Answer answer = getFor(AnswerStep.DISCARD, id);
        questions.findByAnswerId(id).forEach(question -> {
            question.draft(null);
            questions.saveAndFlush(question);
        });
        answers.delete(answer);
    }

    private Answer draft(UUID id, AnswerInput input) {
        Reader writer = Readers.get();
        Ownership ownership = Staff.ownership(writer, input.organisationId(), input.networkId(), input.visibility());
        Optional<Question> asked = Optional.ofNullable(input.questionId()).map(questions::get);
        asked.ifPresent(question -> QuestionStep.ANSWER.require(writer, question, clock.instant()));
        if (asked.filter(question -> !question.ownership().networkId().equals(ownership.networkId()))
                .isPresent()) {
            throw new Refusal(AnsweringError.NO_ANSWER);
        }
        if (input.visibility() == Visibility.PRIVATE && asked.isEmpty()) {
            throw new InvalidInput("visibility", "answer.private.alone");
        }
        Set<UUID> askers = asked.map(question -> Set.of(question.ownership().organisationId()))
                .orElse(Set.of());
        Answer saved = ids.take(
                id,
                () -> answers.saveAndFlush(new Answer(id, writer, ownership, located(input), askers, clock.instant())));
        asked.ifPresent(question -> {
            question.draft(id);
            questions.save(question);
        });
        return saved;
    }

    private Answer revise(Answer answer, AnswerInput input) {
        AnswerStep.EDIT.require(Readers.get(), answer, clock.instant());
        answer.requireSeen(input.seenVersion());
        Widening.require(Readers.get(), answer.ownership(), answer.authorId(), input.visibility());
        List<Question> asked = questions.findByAnswerId(answer.getId());
        if (input.visibility() == Visibility.PRIVATE && asked.isEmpty()) {
            throw new InvalidInput("visibility", "answer.private.alone");
        }
        Set<UUID> askers = asked.stream()
                .map(question -> question.ownership().organisationId())
                .collect(Collectors.toSet());
        answer.revise(located(input), input.visibility(), askers, clock.instant());
        if (answer.status() != Answer.Status.DRAFT) {
            AnswerPolicy.check(answer, asked);
        }
        return answers.save(answer);
    }

    private AnswerContent located(AnswerInput input) {
        return input.content().withBasis(cited.located(input.content().basis()));
    }

    private Answer getFor(AnswerStep step, UUID id) {
        Answer answer = answers.get(id);
        step.require(Readers.get(), answer, clock.instant());
        return answer;
    }

    private AnswerInput asSaved(Answer answer) {
        AnswerStep.EDIT.require(Readers.get(), answer, clock.instant());
        return AnswerInput.of(answer);
    }

    private AnswerInput blank(@Nullable UUID questionId, Locale locale) {
        Ownership ownership = Staff.ownership(Readers.get(), null, null, Visibility.NETWORK);
        Optional<Question> asked = Optional.ofNullable(questionId).map(questions::get);
        asked.ifPresent(question -> QuestionStep.ANSWER.require(Readers.get(), question, clock.instant()));
        UUID networkId = asked.map(question -> question.ownership().networkId()).orElse(ownership.networkId());
        String country = directory.findNetwork(networkId).map(Network::country).orElse("");
        return AnswerInput.blank(
                questionId,
                ownership,
                asked.map(question -> question.content().language())
                        .orElseGet(() -> WrittenLanguages.ofCountry(country, locale)),
                asked.map(question -> question.content().basis()).orElse(List.of()),
                LocalDate.now(clock));
    }
}
