package org.spona.regulations.question.web;

import java.util.List;
import java.util.Optional;
import org.spona.regulations.provision.ArticleSection;
import org.spona.regulations.provision.Provision;
import org.spona.regulations.question.Answer;
import org.spona.regulations.question.AnswerReading;
import org.spona.regulations.question.QuestionReading;
import org.spona.regulations.regulation.Regulation;
import org.spona.regulations.regulation.RegulationSection.Part;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What was answered on the basis of an article, beside it, and where to ask. */
@Component
@Order(2)
class AnswersOfArticle implements ArticleSection {

    private final AnswerReading answers;
    private final QuestionReading questions;

    AnswersOfArticle(AnswerReading answers, QuestionReading questions) {
        this.answers = answers;
        this.questions = questions;
    }

    /**
     * What the fragment shows.
     *
     * @param asks whether the reader can ask
     */
    record AnsweredHere(Regulation regulation, Provision article, List<Answer> answers, boolean asks) {}

    @Override
    public Optional<Part> of(Regulation regulation, List<Provision> article) {
        var here = new AnsweredHere(
                regulation,
                article.getFirst(),
                answers.listAt(
                        regulation.getId(), article.stream().map(Provision::wid).toList()),
                questions.canAsk());
        return here.answers().isEmpty() && !here.asks()
                ? Optional.empty()
                : Optional.of(new Part("answer/article", here));
    }
}
