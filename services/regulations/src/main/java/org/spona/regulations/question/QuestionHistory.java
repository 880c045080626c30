package org.spona.regulations.question;

import java.util.List;
import java.util.UUID;
import org.spona.platform.findable.Thing;
import org.spona.platform.history.HistorySource;
import org.spona.platform.history.RecordedState;
import org.spona.platform.tenancy.FurtherReaders;
import org.spona.regulations.question.Question.Status;
import org.springframework.stereotype.Component;

/** The history of questions, for those who asked and the staff: what was asked, and where it stood. */
@Component
public class QuestionHistory implements HistorySource {

    /** What is kept of a question. */
    private record Fields(
            Status status, String subject, String body, String language, List<String> basis, String reopeningNote) {}

    private final QuestionReading questions;

    QuestionHistory(QuestionReading questions) {
        this.questions = questions;
    }

    static RecordedState stateOf(Question question) {
        QuestionContent content = question.content();
        return new RecordedState(
                question.thing().kind(),
                question.getId(),
                question.ownership(),
                FurtherReaders.STAFF,
                true,
                new Fields(
                        question.status(),
                        content.subject(),
                        content.body(),
                        content.language(),
                        Basis.places(content.basis()),
                        question.reopeningNote()));
    }

    @Override
    public String kind() {
        return Question.KIND;
    }

    @Override
    public Thing get(UUID id) {
        return questions.get(id).thing();
    }
}
