package org.spona.meetings.survey;

import java.util.List;
import java.util.Optional;

/**
 * One institution's part of a survey, as that institution sees it.
 *
 * @param line what it is called
 * @param answers in the order of the questions, as they were typed
 * @param open whether it can answer
 * @param comparison what all have answered, once it is over and the institution is among them
 */
public record SurveyPartView(
        Survey survey,
        SurveyPart part,
        SurveyPartLine line,
        List<SurveyAnswer> answers,
        boolean open,
        Optional<SurveyComparison> comparison) {

    public SurveyPartView {
        answers = List.copyOf(answers);
    }
}
