package org.spona.meetings.survey;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.spona.platform.text.WrittenText;

/**
 * A question of a survey.
 *
 * @param kind how it is answered
 * @param text the question
 * @param unit of what the number is; of {@link Kind#NUMBER} only, and may be empty there
 * @param choices what can be chosen, one in a line; of {@link Kind#ONE_OF} and {@link Kind#SEVERAL_OF} only
 * @param required whether nobody sends answers without this one
 */
public record SurveyQuestion(
        Kind kind,
        @Size(max = 300) String text,
        @Size(max = 40) String unit,
        @Size(max = SurveyQuestion.CHOICES_LENGTH) String choices,
        Boolean required) {

    /** The most options of a question. */
    public static final int MOST_CHOICES = 20;

    /** The most characters of an option. */
    public static final int CHOICE_LENGTH = 200;

    static final int CHOICES_LENGTH = 4000;
    private static final int SHORT_LENGTH = 300;

    /** How a question is answered. */
    public enum Kind {
        SHORT_TEXT,
        LONG_TEXT,
        NUMBER,
        YES_NO,
        ONE_OF,
        SEVERAL_OF;

        /** Whether its answers can be counted. */
        public boolean isCountable() {
            return this != SHORT_TEXT && this != LONG_TEXT;
        }

        boolean hasChoices() {
            return this == ONE_OF || this == SEVERAL_OF;
        }
    }

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public SurveyQuestion {
        kind = kind == null ? Kind.SHORT_TEXT : kind;
        text = text == null ? "" : WrittenText.line(text);
        unit = unit == null ? "" : WrittenText.line(unit);
        choices = choices == null ? "" : choices.strip();
        required = required != null && required;
    }

    /** A row of a form that says nothing yet. */
    static SurveyQuestion blank() {
        return new SurveyQuestion(Kind.SHORT_TEXT, "", "", "", false);
    }

    boolean isBlank() {
        return text.isEmpty() && choices.isEmpty();
    }

    /** What can be chosen, in the order in which it was typed. */
    public List<String> options() {
        return switch (kind) {
            case YES_NO -> List.of("YES", "NO");
            case ONE_OF, SEVERAL_OF ->
                choices.lines()
                        .map(WrittenText::line)
                        .filter(line -> !line.isEmpty())
                        .distinct()
                        .toList();
            case SHORT_TEXT, LONG_TEXT, NUMBER -> List.of();
        };
    }

    /** What keeps the question from being asked, as the key of a message, with the field of it. */
    Optional<Mistake> mistake() {
        if (text.isEmpty()) {
            return Optional.of(new Mistake("text", "survey.missing.question"));
        }
        if (!kind.hasChoices()) {
            return Optional.empty();
        }
        List<String> options = options();
        if (options.size() < 2) {
            return Optional.of(new Mistake("choices", "survey.choices.few"));
        }
        boolean bounded =
                options.size() <= MOST_CHOICES && options.stream().allMatch(option -> option.length() <= CHOICE_LENGTH);
        return bounded ? Optional.empty() : Optional.of(new Mistake("choices", "survey.choices.many"));
    }

    /** What is wrong with one of the fields of a question or an answer. */
    record Mistake(String field, String message) {}

    /**
     * What is wrong with an answer.
     *
     * @param sent whether it is sent, so that what is required has to be there and numbers have to be some
     */
    Optional<Mistake> mistake(SurveyAnswer answer, boolean sent) {
        String field = kind == Kind.SEVERAL_OF ? "chosen" : "text";
        if (answer.saysNothing()) {
            return sent && required ? Optional.of(new Mistake(field, "survey.answer.missing")) : Optional.empty();
        }
        boolean fits = switch (kind) {
            case SHORT_TEXT -> answer.text().length() <= SHORT_LENGTH;
            case LONG_TEXT -> true;
            case NUMBER -> !sent || NumberAnswer.read(answer.text()).isPresent();
            case YES_NO, ONE_OF -> options().contains(answer.text());
            case SEVERAL_OF -> options().containsAll(answer.chosen());
        };
        return fits ? Optional.empty() : Optional.of(new Mistake(field, "survey.answer.wrong." + kind));
    }

    /** The same answer without what a question of this kind does not ask for. */
    SurveyAnswer keep(SurveyAnswer answer) {
        return kind == Kind.SEVERAL_OF
                ? new SurveyAnswer("", answer.chosen())
                : new SurveyAnswer(answer.text(), List.of());
    }
}
