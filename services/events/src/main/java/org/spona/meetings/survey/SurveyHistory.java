package org.spona.meetings.survey;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.findable.Thing;
import org.spona.platform.history.HistorySource;
import org.spona.platform.history.RecordedState;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The history of surveys: what they asked, and how far they had come. Whom they were sent to, and answers, are not for every reader. */
@Component
public class SurveyHistory implements HistorySource {

    /** What is kept of a survey. */
    private record Fields(
            Survey.Status status, @JsonUnwrapped SurveyContent content, List<SurveyQuestion> questions) {}

    private final SurveyReading surveys;
    private final MessageSource messages;

    SurveyHistory(SurveyReading surveys, MessageSource messages) {
        this.surveys = surveys;
        this.messages = messages;
    }

    static RecordedState stateOf(Survey survey) {
        return new RecordedState(
                Survey.KIND,
                survey.getId(),
                survey.ownership(),
                survey.readers(),
                survey.status() != Survey.Status.DRAFT,
                new Fields(survey.status(), survey.content(), survey.questions()));
    }

    @Override
    public String kind() {
        return Survey.KIND;
    }

    @Override
    public Thing get(UUID id) {
        return surveys.get(id).thing();
    }

    @Override
    public Optional<String> words(String field, String value, Locale locale) {
        return field.equals("required")
                ? Optional.of("true".equals(value) ? messages.getMessage("survey.questions.must", null, locale) : "")
                : Optional.empty();
    }
}
