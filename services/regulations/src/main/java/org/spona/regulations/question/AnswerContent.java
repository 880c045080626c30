package org.spona.regulations.question;

import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.spona.platform.text.WrittenLanguage;
import org.spona.platform.text.WrittenLanguages;
import org.spona.platform.text.WrittenText;

/**
 * What an answer says to all whom it concerns: the one place of its fields, embedded by the form, the JSON and the row. While it is a draft
 * everything may be missing; what is missing is empty.
 *
 * @param title what is answered, as a question that anybody could ask; at most {@value #TITLE_LENGTH} characters
 * @param body the answer; at most {@value #BODY_LENGTH} characters of Markdown (CommonMark)
 * @param language in which it is written, BCP 47 with script
 * @param basis the places in regulations on which it rests, at most {@value Basis#MOST}
 * @param holdsOn the day for which it holds: of later changes it knows nothing
 */
@Embeddable
public record AnswerContent(
        @Size(max = TITLE_LENGTH, message = "{text.too-long}") String title,

        @Size(max = BODY_LENGTH, message = "{text.too-long}") String body,

        @WrittenLanguage String language,

        @JdbcTypeCode(SqlTypes.JSON) @Size(max = Basis.MOST, message = "{basis.many}") List<@Valid Basis> basis,

        @Nullable LocalDate holdsOn) {

    public static final int TITLE_LENGTH = 200;
    public static final int BODY_LENGTH = 30_000;

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public AnswerContent {
        title = title == null ? "" : WrittenText.line(title);
        body = body == null ? "" : body.strip();
        language = language == null ? WrittenLanguages.ALL.getFirst() : language;
        basis = Basis.sent(basis);
    }

    /** The same with other places. */
    AnswerContent withBasis(List<Basis> others) {
        return new AnswerContent(title, body, language, others, holdsOn);
    }

    /** As it is kept: without rows in which nothing is written. */
    AnswerContent kept() {
        return withBasis(Basis.written(basis));
    }

    /** The same as it holds on another day. */
    AnswerContent holding(LocalDate day) {
        return new AnswerContent(title, body, language, basis, day);
    }
}
