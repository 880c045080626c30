package org.spona.meetings.registration;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.spona.platform.text.WrittenText;

/**
 * Something that is asked of everybody who registers.
 *
 * @param text the question
 * @param choices what can be chosen, one in a line; only of {@link Kind#CHOICE}
 * @param required whether nobody registers without an answer
 */
public record RegistrationQuestion(
        Kind kind,
        @Size(max = 200) String text,
        @Size(max = 1000) String choices,
        Boolean required) {

    /** The most characters of an answer. */
    public static final int ANSWER_LENGTH = 500;

    /** The answers to a question that asks for yes or no. */
    private static final List<String> YES_OR_NO = List.of("YES", "NO");

    /** How it is answered. */
    public enum Kind {
        TEXT,
        CHOICE,
        YES_NO
    }

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public RegistrationQuestion {
        kind = kind == null ? Kind.TEXT : kind;
        text = text == null ? "" : WrittenText.line(text);
        choices = choices == null ? "" : choices.strip();
        required = required != null && required;
    }

    /** A row of a form that says nothing yet. */
    static RegistrationQuestion blank() {
        return new RegistrationQuestion(Kind.TEXT, "", "", false);
    }

    boolean asksSomething() {
        return !text.isEmpty();
    }

    /** What can be chosen, in the order in which it was typed. */
    public List<String> options() {
        return kind == Kind.YES_NO
                ? YES_OR_NO
                : choices.lines()
                        .map(WrittenText::line)
                        .filter(line -> !line.isEmpty())
                        .distinct()
                        .toList();
    }

    /** What is wrong with an answer, as the key of a message. */
    Optional<String> mistake(String answer) {
        if (answer.isEmpty()) {
            return required ? Optional.of("registration.answer.missing") : Optional.empty();
        }
        boolean fits =
                kind == Kind.TEXT ? answer.length() <= ANSWER_LENGTH : options().contains(answer);
        return fits ? Optional.empty() : Optional.of("registration.answer.unknown");
    }
}
