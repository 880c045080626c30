package org.spona.regulations.issue;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.text.WrittenLanguage;
import org.spona.platform.text.WrittenLanguages;
import org.spona.platform.text.WrittenText;
import org.spona.regulations.question.Basis;

/**
 * What an organisation reports of a provision: the one place of the fields of an issue, embedded by the form, the JSON and the row.
 *
 * @param kind what makes it hard
 * @param title what it is about, in one line; at most {@value #TITLE_LENGTH} characters
 * @param body how it shows in practice; at most {@value #BODY_LENGTH} characters of Markdown (CommonMark)
 * @param language in which it is written, BCP 47 with script
 * @param regulationId the act in the register
 * @param place the provision as it is cited, such as "član 69, stav 2"
 * @param wid the permanent identity of the provision, where a text of the act has it
 */
@Embeddable
public record IssueContent(
        @Enumerated(EnumType.STRING) @NotNull(message = "{issue.missing.kind}") IssueKind kind,

        @NotBlank(message = "{issue.missing.title}") @Size(max = TITLE_LENGTH, message = "{text.too-long}") String title,

        @NotBlank(message = "{issue.missing.body}") @Size(max = BODY_LENGTH, message = "{text.too-long}") String body,

        @WrittenLanguage String language,

        @NotNull(message = "{issue.missing.regulationId}") UUID regulationId,

        @NotBlank(message = "{issue.missing.place}") @Size(max = Basis.PLACE_LENGTH, message = "{text.too-long}") String place,

        @Nullable UUID wid) {

    public static final int TITLE_LENGTH = 200;
    public static final int BODY_LENGTH = 10_000;

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public IssueContent {
        title = title == null ? "" : WrittenText.line(title);
        body = body == null ? "" : body.strip();
        language = language == null ? WrittenLanguages.ALL.getFirst() : language;
        place = place == null ? "" : WrittenText.line(place);
    }

    /** An empty one at a place. */
    @SuppressWarnings("NullAway") // what is to be chosen is not chosen yet
    static IssueContent at(Basis about, String language) {
        return new IssueContent(null, "", "", language, about.regulationId(), about.place(), about.wid());
    }

    /** The same at a provision that is known by its identity. */
    IssueContent withWid(@Nullable UUID known) {
        return new IssueContent(kind, title, body, language, regulationId, place, known);
    }
}
