package org.spona.regulations.question;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.aggregate.Workplaces;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Network;
import org.spona.platform.ids.NewIds;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.text.WrittenLanguages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those do who ask for their organisations. Whatever the reader may not see is answered with {@code not-found}. */
@Service
@Transactional
public class QuestionAsking {

    /** So many questions of an organisation are open at most. */
    static final int MOST_OPEN = 50;

    private final Questions questions;
    private final Directory directory;
    private final CitedProvisions cited;
    private final NewIds ids;
    private final Clock clock;

    QuestionAsking(Questions questions, Directory directory, CitedProvisions cited, NewIds ids, Clock clock) {
        this.questions = questions;
        this.directory = directory;
        this.cited = cited;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What a form begins with: the question as it is, or an empty one.
     *
     * @param about the place in a regulation that a new one is about; may be empty
     * @throws Refusal {@code forbidden} when the reader writes for no organisation
     */
    @Transactional(readOnly = true)
    public QuestionInput begin(UUID id, Basis about, Locale locale) {
        return questions.findById(id).map(this::asAsked).orElseGet(() -> blank(about, locale));
    }

    /** Whether a question with this id was asked that the reader may see. */
    @Transactional(readOnly = true)
    public Optional<Question> find(UUID id) {
        return questions.findById(id);
    }

    /**
     * Asks, or asks better what nobody works on yet. Repeating it does nothing more.
     *
     * @param id chosen by the caller
     * @throws Refusal {@code forbidden} when the reader does not write for the organisation, {@code question-taken} when somebody works
     *     on it, {@code stale} when somebody else has changed it since the version that she saw, {@code questions-too-many} when
     *     {@value #MOST_OPEN} of the organisation are open already
     */
    public Question save(UUID id, QuestionInput input) {
        return questions.findById(id).map(known -> revise(known, input)).orElseGet(() -> ask(id, input));
    }

    /** No answer is needed any more. */
    public Question withdraw(UUID id) {
        Question question = getFor(QuestionStep.WITHDRAW, id);
        question.withdraw(clock.instant());
        return questions.save(question);
    }

    /** That was the answer. */
    public Question accept(UUID id) {
        Question question = getFor(QuestionStep.ACCEPT, id);
        question.accept(clock.instant());
        return questions.save(question);
    }

    /** That was not what she asked: it goes back to who has answered, once. */
    public Question reopen(UUID id, ReopeningInput input) {
        Question question = getFor(QuestionStep.REOPEN, id);
        question.reopen(input.note(), clock.instant());
        return questions.save(question);
    }

    private Question ask(UUID id, QuestionInput input) {
        Ownership ownership =
                Workplaces.ownership(Readers.get(), input.organisationId(), input.networkId(), Visibility.PRIVATE);
        if (questions.countOpen(ownership.organisationId(), ownership.networkId()) >= MOST_OPEN) {
            throw new Refusal(AnsweringError.TOO_MANY);
        }
        return ids.take(
                id,
                () -> questions.saveAndFlush(
                        new Question(id, Readers.get(), ownership, located(input), clock.instant())));
    }

    private Question revise(Question question, QuestionInput input) {
        QuestionContent content = located(input);
        if (question.content().equals(content.kept()) && QuestionStep.EDIT.isFor(Readers.get(), question)) {
            return question;
        }
        QuestionStep.EDIT.require(Readers.get(), question, clock.instant());
        question.requireSeen(input.seenVersion());
        question.revise(content, clock.instant());
        return questions.save(question);
    }

    private QuestionContent located(QuestionInput input) {
        return input.content().withBasis(cited.located(input.content().basis()));
    }

    private Question getFor(QuestionStep step, UUID id) {
        Question question = questions.get(id);
        step.require(Readers.get(), question, clock.instant());
        return question;
    }

    private QuestionInput asAsked(Question question) {
        QuestionStep.EDIT.require(Readers.get(), question, clock.instant());
        return QuestionInput.of(question);
    }

    private QuestionInput blank(Basis about, Locale locale) {
        Ownership ownership = Workplaces.ownership(Readers.get(), null, null, Visibility.PRIVATE);
        String country = directory
                .findNetwork(ownership.networkId())
                .map(Network::country)
                .orElse("");
        return QuestionInput.blank(ownership, WrittenLanguages.ofCountry(country, locale), about);
    }
}
