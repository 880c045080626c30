package org.spona.meetings.decision;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spona.platform.problem.FieldError;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.text.WrittenLanguage;
import org.spona.platform.text.WrittenLanguages;
import org.spona.platform.text.WrittenText;

/**
 * What is decided: everything that whoever reads the decision may know of it.
 *
 * @param title in one line
 * @param text in Markdown
 * @param language of the texts, BCP 47 with script
 * @param reviewOn when it is looked at again; null for never
 */
@Embeddable
public record DecisionContent(
        @NotNull @Enumerated(EnumType.STRING) DecisionKind kind,
        @Size(max = 200) String title,
        @Size(max = 20_000) String text,
        @WrittenLanguage String language,
        @Nullable LocalDate reviewOn) {

    static final DecisionContent NONE =
            new DecisionContent(DecisionKind.CONCLUSION, "", "", WrittenLanguages.ALL.getFirst(), null);

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public DecisionContent {
        title = title == null ? "" : WrittenText.line(title);
        text = text == null ? "" : text.strip();
        language = language == null ? WrittenLanguages.ALL.getFirst() : language;
    }

    /**
     * Refuses what decides nothing.
     *
     * @throws InvalidInput naming every field to mend
     */
    void check() {
        List<FieldError> missing = new ArrayList<>();
        if (title.isEmpty()) {
            missing.add(new FieldError("content.title", "decision.missing.title"));
        }
        if (text.isEmpty()) {
            missing.add(new FieldError("content.text", "decision.missing.text"));
        }
        if (!missing.isEmpty()) {
            throw new InvalidInput(missing);
        }
    }
}
