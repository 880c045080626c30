package org.spona.regulations.update;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.spona.platform.text.WrittenLanguage;
import org.spona.platform.text.WrittenLanguages;
import org.spona.platform.text.WrittenText;

/**
 * What an update says: the one place of its fields, embedded by the form, the JSON, the row and the event. While it is a draft
 * everything may be missing; what is missing is empty.
 *
 * @param title what changes, in one line; at most {@value #TITLE_LENGTH} characters
 * @param forWhom whom it concerns, in words; at most {@value #FOR_WHOM_LENGTH} characters
 * @param body what changes, in plain words; at most {@value #BODY_LENGTH} characters of Markdown (CommonMark)
 * @param language in which it is written, BCP 47 with script
 * @param effectiveFrom the first day on which the change holds, if it is known
 */
@Embeddable
public record UpdateContent(
        @Size(max = TITLE_LENGTH, message = "{text.too-long}") String title,

        @Size(max = FOR_WHOM_LENGTH, message = "{text.too-long}") String forWhom,

        @Size(max = BODY_LENGTH, message = "{text.too-long}") String body,

        @WrittenLanguage String language,
        @Nullable LocalDate effectiveFrom) {

    public static final int TITLE_LENGTH = 200;
    public static final int FOR_WHOM_LENGTH = 400;
    public static final int BODY_LENGTH = 30_000;

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public UpdateContent {
        title = title == null ? "" : WrittenText.line(title);
        forWhom = forWhom == null ? "" : WrittenText.line(forWhom);
        body = body == null ? "" : body;
        language = language == null ? WrittenLanguages.ALL.getFirst() : language;
    }

    /** What nobody has written yet. */
    static UpdateContent blank(String language) {
        return new UpdateContent("", "", "", language, null);
    }
}
