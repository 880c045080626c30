package org.spona.meetings.survey;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What institutions have answered, side by side.
 *
 * @param questions in their order
 * @param rows one for each institution that has sent its answers, by name
 */
public record SurveyComparison(List<SurveyQuestion> questions, List<Row> rows) {

    public SurveyComparison {
        questions = List.copyOf(questions);
        rows = List.copyOf(rows);
    }

    /**
     * The answers of an institution.
     *
     * @param answers in the order of the questions
     */
    public record Row(SurveyPartLine part, List<SurveyAnswer> answers) {

        public Row {
            answers = List.copyOf(answers);
        }

        /** The answer to a question, from 0. */
        public SurveyAnswer answer(int question) {
            return question < answers.size() ? answers.get(question) : SurveyAnswer.NONE;
        }
    }

    /** What comes of each question that can be counted. */
    public List<QuestionResult> results() {
        return IntStream.range(0, questions.size())
                .filter(at -> questions.get(at).kind().isCountable())
                .mapToObj(at -> QuestionResult.of(at, questions.get(at), rows))
                .toList();
    }
}
