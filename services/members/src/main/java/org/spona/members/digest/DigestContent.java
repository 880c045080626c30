package org.spona.members.digest;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.spona.platform.text.WrittenLanguage;
import org.spona.platform.text.WrittenLanguages;
import org.spona.platform.text.WrittenText;

/**
 * What a digest says: the one place of its fields, embedded by the form, the JSON and the row.
 *
 * @param title the subject of its mail; at most {@value #TITLE_LENGTH} characters
 * @param body at most {@value #BODY_LENGTH} characters of Markdown (CommonMark)
 * @param language in which it is written, BCP 47 with script
 */
@Embeddable
public record DigestContent(
        @NotBlank @Size(max = TITLE_LENGTH, message = "{text.too-long}") String title,

        @NotBlank @Size(max = BODY_LENGTH, message = "{text.too-long}") String body,

        @WrittenLanguage String language) {

    public static final int TITLE_LENGTH = 200;
    public static final int BODY_LENGTH = 30_000;

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public DigestContent {
        title = title == null ? "" : WrittenText.line(title);
        body = body == null ? "" : body;
        language = language == null ? WrittenLanguages.ALL.getFirst() : language;
    }
}
