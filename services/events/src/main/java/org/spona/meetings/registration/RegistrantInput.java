package org.spona.meetings.registration;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.spona.platform.text.WrittenText;

/**
 * What somebody says who wants to come.
 *
 * @param others the names of those who come with her; empty ones are left out
 * @param answers in the order of the event's questions
 */
public record RegistrantInput(
        @Size(max = Registrant.MOST_TOGETHER - 1) List<@Size(max = 200) String> others,

        @Size(max = RegistrationInput.MOST_QUESTIONS) List<@Size(max = RegistrationQuestion.ANSWER_LENGTH) String> answers) {

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public RegistrantInput {
        others = lines(others);
        answers = lines(answers);
    }

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    private static List<String> lines(List<String> texts) {
        return texts == null
                ? List.of()
                : texts.stream()
                        .map(text -> text == null ? "" : WrittenText.line(text))
                        .toList();
    }

    /** Those who are named. */
    List<String> named() {
        return others.stream().filter(name -> !name.isEmpty()).toList();
    }
}
