package org.spona.meetings.survey;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spona.platform.problem.FieldError;
import org.spona.platform.text.WrittenLanguage;
import org.spona.platform.text.WrittenLanguages;
import org.spona.platform.text.WrittenText;

/**
 * What a survey says before its questions.
 *
 * @param title in one line
 * @param introduction what it is for, in Markdown; may be empty
 * @param language of the texts, BCP 47 with script
 * @param until the last day on which answers are taken
 */
@Embeddable
public record SurveyContent(
        @Size(max = 200) String title,
        @Size(max = 5000) String introduction,
        @WrittenLanguage String language,
        @Nullable LocalDate until) {

    /** Longer than that nobody is asked. */
    private static final int MOST_DAYS = 366;

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public SurveyContent {
        title = title == null ? "" : WrittenText.line(title);
        introduction = introduction == null ? "" : introduction.strip();
        language = language == null ? WrittenLanguages.ALL.getFirst() : language;
    }

    /** Nothing but a language. */
    static SurveyContent blank(String language) {
        return new SurveyContent("", "", language, null);
    }

    /** What is missing before anybody can be asked. */
    List<FieldError> mistakes(LocalDate today) {
        List<FieldError> mistakes = new ArrayList<>();
        if (title.isEmpty()) {
            mistakes.add(new FieldError("content.title", "survey.missing.title"));
        }
        if (until == null) {
            mistakes.add(new FieldError("content.until", "survey.missing.until"));
        } else if (until.isBefore(today)) {
            mistakes.add(new FieldError("content.until", "survey.until.past"));
        } else if (until.isAfter(today.plusDays(MOST_DAYS))) {
            mistakes.add(new FieldError("content.until", "survey.until.far"));
        }
        return mistakes;
    }
}
