package org.spona.regulations.question;

import java.time.Clock;
import java.util.UUID;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What staff do with questions; how they write answers, {@link AnswerAuthoring} says. */
@Service
@Transactional
public class QuestionTaking {

    private final Questions questions;
    private final Answers answers;
    private final Clock clock;

    QuestionTaking(Questions questions, Answers answers, Clock clock) {
        this.questions = questions;
        this.answers = answers;
        this.clock = clock;
    }

    /** Works on a question from now on. */
    public Question take(UUID id) {
        Question question = getFor(QuestionStep.TAKE, id);
        question.take(Readers.get().personId(), clock.instant());
        return questions.save(question);
    }

    /** Leaves it to others of the staff. */
    public Question giveBack(UUID id) {
        Question question = getFor(QuestionStep.RETURN, id);
        question.giveBack(clock.instant());
        return questions.save(question);
    }

    /**
     * Answers a question by an answer that is published already, such as one to a question like it.
     *
     * @throws Refusal {@code answer-not-for-question} when it holds no more, is of another network, or is for others alone
     */
    public Question answerBy(UUID id, UUID answerId) {
        Question question = getFor(QuestionStep.ANSWER, id);
        Answer answer = answers.get(answerId);
        if (!answer.canAnswer(question)) {
            throw new Refusal(AnsweringError.NO_ANSWER);
        }
        question.answer(answer, clock.instant());
        return questions.save(question);
    }

    private Question getFor(QuestionStep step, UUID id) {
        Question question = questions.get(id);
        step.require(Readers.get(), question, clock.instant());
        return question;
    }
}
