package org.spona.regulations.question;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.findable.Thing;
import org.spona.platform.history.HistorySource;
import org.spona.platform.history.RecordedState;
import org.spona.regulations.question.Answer.Status;
import org.springframework.stereotype.Component;

/** The history of answers: what they said, for which day, and whether they held. */
@Component
public class AnswerHistory implements HistorySource {

    /** What is kept of an answer; of who asked it knows nothing. */
    private record Fields(
            Status status,
            String title,
            String body,
            String language,
            List<String> basis,
            @Nullable LocalDate holdsOn,
            String withdrawalReason) {}

    private final AnswerReading answers;

    AnswerHistory(AnswerReading answers) {
        this.answers = answers;
    }

    static RecordedState stateOf(Answer answer) {
        AnswerContent content = answer.content();
        return new RecordedState(
                Answer.KIND,
                answer.getId(),
                answer.ownership(),
                answer.readers(),
                answer.status() != Status.DRAFT,
                new Fields(
                        answer.status(),
                        content.title(),
                        content.body(),
                        content.language(),
                        Basis.places(content.basis()),
                        content.holdsOn(),
                        answer.withdrawalReason()));
    }

    @Override
    public String kind() {
        return Answer.KIND;
    }

    @Override
    public Thing get(UUID id) {
        return answers.get(id).thing();
    }
}
