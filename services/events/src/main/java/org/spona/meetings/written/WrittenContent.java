package org.spona.meetings.written;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.decision.DecisionContent;
import org.spona.meetings.decision.DecisionKind;
import org.spona.platform.problem.FieldError;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.text.WrittenLanguage;
import org.spona.platform.text.WrittenLanguages;
import org.spona.platform.text.WrittenText;

/**
 * What is put to vote in writing.
 *
 * @param kind what it becomes when it is carried
 * @param title in one line
 * @param text in Markdown; the decision says the same, word for word
 * @param language of the texts, BCP 47 with script
 * @param until the last day on which seats vote
 */
@Embeddable
public record WrittenContent(
        @NotNull @Enumerated(EnumType.STRING) DecisionKind kind,
        @Size(max = 200) String title,
        @Size(max = 20_000) String text,
        @WrittenLanguage String language,
        @Nullable LocalDate until) {

    private static final int LONGEST_DAYS = 180;

    /** Nothing written yet. */
    public static final WrittenContent NONE =
            new WrittenContent(DecisionKind.CONCLUSION, "", "", WrittenLanguages.ALL.getFirst(), null);

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public WrittenContent {
        title = title == null ? "" : WrittenText.line(title);
        text = text == null ? "" : text.strip();
        language = language == null ? WrittenLanguages.ALL.getFirst() : language;
    }

    /**
     * The last day, once everything is there that seats can vote on.
     *
     * @throws InvalidInput naming every field to mend
     */
    LocalDate requireComplete(LocalDate today) {
        List<FieldError> missing = new ArrayList<>();
        if (title.isEmpty()) {
            missing.add(new FieldError("content.title", "written.missing.title"));
        }
        if (text.isEmpty()) {
            missing.add(new FieldError("content.text", "written.missing.text"));
        }
        if (until == null || until.isBefore(today) || until.isAfter(today.plusDays(LONGEST_DAYS))) {
            missing.add(new FieldError("content.until", "written.missing.until"));
        }
        if (!missing.isEmpty() || until == null) {
            throw new InvalidInput(missing);
        }
        return until;
    }

    /** The decision that it becomes. */
    DecisionContent decision() {
        return new DecisionContent(kind, title, text, language, null);
    }
}
