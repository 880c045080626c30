package org.spona.meetings.survey;

import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * An answer to one question, as it was typed.
 *
 * @param text of a question with one answer: the text, the number, {@code YES} or {@code NO}, or the chosen option
 * @param chosen the options that were chosen where several can be
 */
public record SurveyAnswer(
        @Size(max = SurveyAnswer.MOST_CHARACTERS) String text,

        @Size(max = SurveyQuestion.MOST_CHOICES) List<@Size(max = SurveyQuestion.CHOICE_LENGTH) String> chosen) {

    /** The most characters of an answer. */
    public static final int MOST_CHARACTERS = 4000;

    /** No answer. */
    static final SurveyAnswer NONE = new SurveyAnswer("", List.of());

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public SurveyAnswer {
        text = text == null ? "" : text.strip();
        chosen = chosen == null
                ? List.of()
                : chosen.stream()
                        .filter(option -> option != null && !option.isBlank())
                        .map(String::strip)
                        .distinct()
                        .toList();
    }

    /** Whether it says nothing. */
    public boolean saysNothing() {
        return text.isEmpty() && chosen.isEmpty();
    }

    /** Whether an option is among what was chosen. */
    public boolean names(String option) {
        return text.equals(option) || chosen.contains(option);
    }

    /** As a cell of a table has it, with what was chosen a line each. */
    public String cell() {
        return chosen.isEmpty() ? text : String.join("\n", chosen);
    }
}
