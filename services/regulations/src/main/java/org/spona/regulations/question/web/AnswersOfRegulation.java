package org.spona.regulations.question.web;

import java.util.Optional;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.spona.regulations.question.Answer;
import org.spona.regulations.question.AnswerFilter;
import org.spona.regulations.question.AnswerReading;
import org.spona.regulations.question.QuestionReading;
import org.spona.regulations.regulation.Regulation;
import org.spona.regulations.regulation.RegulationSection;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What was answered about a regulation, on its page, and where to ask. */
@Component
@Order(2)
class AnswersOfRegulation implements RegulationSection {

    private static final PageRequest FEW = new PageRequest(0, 10);

    private final AnswerReading answers;
    private final QuestionReading questions;

    AnswersOfRegulation(AnswerReading answers, QuestionReading questions) {
        this.answers = answers;
        this.questions = questions;
    }

    /**
     * What the fragment shows.
     *
     * @param answers the newest
     * @param asks whether the reader can ask
     */
    record AnsweredHere(Regulation regulation, PageOf<Answer> answers, boolean asks) {}

    @Override
    public Optional<Part> of(Regulation regulation) {
        var here = new AnsweredHere(
                regulation, answers.list(AnswerFilter.of(regulation.getId()), FEW), questions.canAsk());
        return here.answers().items().isEmpty() && !here.asks()
                ? Optional.empty()
                : Optional.of(new Part("answer/section", here));
    }
}
