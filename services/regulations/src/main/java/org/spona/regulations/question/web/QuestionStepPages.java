package org.spona.regulations.question.web;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.spona.platform.workflow.StepPages;
import org.spona.regulations.question.Question;
import org.spona.regulations.question.QuestionAsking;
import org.spona.regulations.question.QuestionReading;
import org.spona.regulations.question.QuestionStep;
import org.spona.regulations.question.QuestionTaking;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The steps of a question. */
@Controller
@RequestMapping("/regulations/questions/{id}/{step:take|return|accept|withdraw}")
class QuestionStepPages extends StepPages<Question, QuestionStep> {

    private final QuestionAsking asking;
    private final QuestionTaking taking;
    private final MessageSource messages;

    QuestionStepPages(
            QuestionAsking asking,
            QuestionTaking taking,
            QuestionReading questions,
            MessageSource messages,
            Clock clock) {
        super(QuestionStep.class, "question", "/regulations/questions/", questions::get, clock);
        this.asking = asking;
        this.taking = taking;
        this.messages = messages;
    }

    @Override
    protected String reach(QuestionStep step, Question question, Locale locale) {
        return messages.getMessage(steps(question.getId()).code(step) + ".reach", null, locale);
    }

    @Override
    protected void take(QuestionStep step, UUID id) {
        switch (step) {
            case TAKE -> taking.take(id);
            case RETURN -> taking.giveBack(id);
            case ACCEPT -> asking.accept(id);
            case WITHDRAW -> asking.withdraw(id);
            case EDIT, ANSWER, REOPEN -> throw new IllegalArgumentException(step + " has a form");
        }
    }
}
