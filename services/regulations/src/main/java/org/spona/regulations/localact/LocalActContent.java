package org.spona.regulations.localact;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.spona.platform.text.WrittenLanguage;
import org.spona.platform.text.WrittenLanguages;
import org.spona.platform.text.WrittenText;
import org.spona.regulations.modelact.ActKind;
import org.spona.regulations.question.Basis;

/**
 * What is known of a local act besides its text and its adoption: the one place of its fields, embedded by the form, the JSON and the row.
 *
 * @param title what it is called; at most {@value #TITLE_LENGTH} characters
 * @param kind what it is; {@code OTHER} when missing
 * @param language of its text, BCP 47 with script
 * @param basis the provisions of laws that it implements, at most {@value Basis#MOST}
 */
@Embeddable
public record LocalActContent(
        @NotBlank(message = "{local-act.missing.title}") @Size(max = TITLE_LENGTH, message = "{text.too-long}") String title,

        @Enumerated(EnumType.STRING) ActKind kind,
        @WrittenLanguage String language,

        @JdbcTypeCode(SqlTypes.JSON) @Size(max = Basis.MOST, message = "{basis.many}") List<@Valid Basis> basis) {

    public static final int TITLE_LENGTH = 300;

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public LocalActContent {
        title = title == null ? "" : WrittenText.line(title);
        kind = kind == null ? ActKind.OTHER : kind;
        language = language == null ? WrittenLanguages.ALL.getFirst() : language;
        basis = Basis.sent(basis);
    }

    /** The same with other places. */
    public LocalActContent withBasis(List<Basis> others) {
        return new LocalActContent(title, kind, language, others);
    }

    /** As it is kept: without rows in which nothing is written. */
    LocalActContent kept() {
        return withBasis(Basis.written(basis));
    }
}
