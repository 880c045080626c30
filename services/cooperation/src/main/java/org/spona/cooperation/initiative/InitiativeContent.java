package org.spona.cooperation.initiative;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.spona.platform.text.WrittenLanguage;
import org.spona.platform.text.WrittenLanguages;
import org.spona.platform.text.WrittenText;

/**
 * What an initiative is: the one place of its fields, embedded by the form, the JSON and the row.
 *
 * @param title at most {@value #TITLE_LENGTH} characters
 * @param kind what is undertaken
 * @param body in Markdown (CommonMark), at most {@value #BODY_LENGTH} characters
 * @param language in which it is written, BCP 47 with script
 * @param sought which partners are sought, and for what; at most {@value #SOUGHT_LENGTH} characters
 * @param soughtUntil the last day on which an organisation can say that it takes part
 * @param startsOn when it is to begin
 * @param endsOn when it is to end; null for what has no end
 */
@Embeddable
public record InitiativeContent(
        @NotBlank(message = "{initiative.missing.title}") @Size(max = TITLE_LENGTH, message = "{text.too-long}") String title,

        @NotNull(message = "{initiative.missing.kind}") @Enumerated(EnumType.STRING)
        InitiativeKind kind,

        @Size(max = BODY_LENGTH, message = "{text.too-long}") String body,

        @WrittenLanguage String language,

        @Size(max = SOUGHT_LENGTH, message = "{text.too-long}") String sought,

        @Nullable LocalDate soughtUntil,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn) {

    public static final int TITLE_LENGTH = 200;
    public static final int BODY_LENGTH = 20_000;
    public static final int SOUGHT_LENGTH = 2000;

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public InitiativeContent {
        title = title == null ? "" : WrittenText.line(title);
        body = body == null ? "" : body.strip();
        language = language == null ? WrittenLanguages.ALL.getFirst() : language;
        sought = sought == null ? "" : sought.strip();
    }

    /** An empty one in a language. */
    @SuppressWarnings("NullAway") // nobody has chosen a kind yet
    static InitiativeContent blank(String language) {
        return new InitiativeContent("", null, "", language, "", null, null, null);
    }
}
