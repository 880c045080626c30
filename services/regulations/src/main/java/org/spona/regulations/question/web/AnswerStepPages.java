package org.spona.regulations.question.web;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.spona.platform.workflow.StepPages;
import org.spona.regulations.question.Answer;
import org.spona.regulations.question.AnswerAuthoring;
import org.spona.regulations.question.AnswerReading;
import org.spona.regulations.question.AnswerReviews;
import org.spona.regulations.question.AnswerStep;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The steps of an answer. */
@Controller
@RequestMapping("/regulations/answers/{id}/{step:publish|review|confirm|discard}")
class AnswerStepPages extends StepPages<Answer, AnswerStep> {

    private final AnswerAuthoring authoring;
    private final AnswerReviews reviews;
    private final MessageSource messages;

    AnswerStepPages(
            AnswerAuthoring authoring,
            AnswerReviews reviews,
            AnswerReading answers,
            MessageSource messages,
            Clock clock) {
        super(AnswerStep.class, "answer", "/regulations/answers/", answers::get, clock);
        this.authoring = authoring;
        this.reviews = reviews;
        this.messages = messages;
    }

    @Override
    protected String reach(AnswerStep step, Answer answer, Locale locale) {
        String code = steps(answer.getId()).code(step) + ".reach";
        return messages.getMessage(
                step == AnswerStep.PUBLISH ? code + "." + answer.ownership().visibility() : code, null, locale);
    }

    @Override
    protected void requireReady(AnswerStep step, UUID id) {
        if (step == AnswerStep.PUBLISH) {
            authoring.requireReady(id);
        }
    }

    @Override
    protected void take(AnswerStep step, UUID id) {
        switch (step) {
            case PUBLISH -> authoring.publish(id);
            case REVIEW -> reviews.review(id);
            case CONFIRM -> reviews.confirm(id);
            case DISCARD -> authoring.discard(id);
            case EDIT, WITHDRAW -> throw new IllegalArgumentException(step + " has a form");
        }
    }

    @Override
    protected String next(AnswerStep step, UUID id) {
        return step == AnswerStep.DISCARD ? "/regulations/questions" : address(id);
    }
}
