package org.spona.regulations.question;

import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.spona.platform.text.WrittenLanguage;
import org.spona.platform.text.WrittenLanguages;
import org.spona.platform.text.WrittenText;

/**
 * What an organisation asks: the one place of the fields of a question, embedded by the form, the JSON and the row.
 *
 * @param subject what it is about, in one line; at most {@value #SUBJECT_LENGTH} characters
 * @param body the question, with what has to be known of the case; at most {@value #BODY_LENGTH} characters of Markdown (CommonMark)
 * @param language in which it is written, BCP 47 with script
 * @param basis the places in regulations that it is about, at most {@value Basis#MOST}
 */
@Embeddable
public record QuestionContent(
        @NotBlank(message = "{question.missing.subject}") @Size(max = SUBJECT_LENGTH, message = "{text.too-long}") String subject,

        @NotBlank(message = "{question.missing.body}") @Size(max = BODY_LENGTH, message = "{text.too-long}") String body,

        @WrittenLanguage String language,

        @JdbcTypeCode(SqlTypes.JSON) @Size(max = Basis.MOST, message = "{basis.many}") List<@Valid Basis> basis) {

    public static final int SUBJECT_LENGTH = 200;
    public static final int BODY_LENGTH = 10_000;

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public QuestionContent {
        subject = subject == null ? "" : WrittenText.line(subject);
        body = body == null ? "" : body.strip();
        language = language == null ? WrittenLanguages.ALL.getFirst() : language;
        basis = Basis.sent(basis);
    }

    /** The same with other places. */
    QuestionContent withBasis(List<Basis> others) {
        return new QuestionContent(subject, body, language, others);
    }

    /** As it is kept: without rows in which nothing is written. */
    QuestionContent kept() {
        return withBasis(Basis.written(basis));
    }
}
