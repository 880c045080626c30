package org.spona.regulations.modelact;

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
import org.spona.regulations.question.Basis;

/**
 * What is known of a model act besides its text: the one place of its fields, embedded by the form, the JSON and the row.
 *
 * @param title what it is called; at most {@value #TITLE_LENGTH} characters
 * @param kind what an act made of it is; {@code OTHER} when missing
 * @param summary what it is for and for whom; at most {@value #SUMMARY_LENGTH} characters of Markdown (CommonMark)
 * @param language of its text, BCP 47 with script
 * @param basis the provisions that an act made of it implements, at most {@value Basis#MOST}
 */
@Embeddable
public record ModelActContent(
        @NotBlank(message = "{model-act.missing.title}") @Size(max = TITLE_LENGTH, message = "{text.too-long}") String title,

        @Enumerated(EnumType.STRING) ActKind kind,

        @Size(max = SUMMARY_LENGTH, message = "{text.too-long}") String summary,

        @WrittenLanguage String language,

        @JdbcTypeCode(SqlTypes.JSON) @Size(max = Basis.MOST, message = "{basis.many}") List<@Valid Basis> basis) {

    public static final int TITLE_LENGTH = 300;
    public static final int SUMMARY_LENGTH = 5_000;

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public ModelActContent {
        title = title == null ? "" : WrittenText.line(title);
        kind = kind == null ? ActKind.OTHER : kind;
        summary = summary == null ? "" : summary.strip();
        language = language == null ? WrittenLanguages.ALL.getFirst() : language;
        basis = Basis.sent(basis);
    }

    /** The same with other places. */
    public ModelActContent withBasis(List<Basis> others) {
        return new ModelActContent(title, kind, summary, language, others);
    }

    /** As it is kept: without rows in which nothing is written. */
    ModelActContent kept() {
        return withBasis(Basis.written(basis));
    }
}
