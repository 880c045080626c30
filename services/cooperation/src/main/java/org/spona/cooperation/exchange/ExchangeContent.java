package org.spona.cooperation.exchange;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.spona.platform.text.WrittenLanguage;
import org.spona.platform.text.WrittenLanguages;
import org.spona.platform.text.WrittenText;

/**
 * What is offered or needed: the one place of its fields, embedded by the form, the JSON and the row.
 *
 * @param title at most {@value #TITLE_LENGTH} characters
 * @param kind whether it is offered or needed
 * @param form expertise or a visit
 * @param body in Markdown (CommonMark), at most {@value #BODY_LENGTH} characters
 * @param language in which it is written, BCP 47 with script
 * @param fromDay the first day on which it could take place; null when that is open
 * @param untilDay the last such day
 * @param people how many can come, or would; null when that is open
 */
@Embeddable
public record ExchangeContent(
        @NotBlank(message = "{exchange.missing.title}") @Size(max = TITLE_LENGTH, message = "{text.too-long}") String title,

        @NotNull(message = "{exchange.missing.kind}") @Enumerated(EnumType.STRING)
        ExchangeKind kind,

        @NotNull(message = "{exchange.missing.form}") @Enumerated(EnumType.STRING)
        ExchangeForm form,

        @Size(max = BODY_LENGTH, message = "{text.too-long}") String body,

        @WrittenLanguage String language,
        @Nullable LocalDate fromDay,
        @Nullable LocalDate untilDay,

        @Min(value = 1, message = "{exchange.people.range}") @Max(value = 1000, message = "{exchange.people.range}") @Nullable Integer people) {

    public static final int TITLE_LENGTH = 200;
    public static final int BODY_LENGTH = 10_000;

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public ExchangeContent {
        title = title == null ? "" : WrittenText.line(title);
        body = body == null ? "" : body.strip();
        language = language == null ? WrittenLanguages.ALL.getFirst() : language;
    }

    /** An empty one in a language. */
    @SuppressWarnings("NullAway") // nobody has chosen anything yet
    static ExchangeContent blank(String language) {
        return new ExchangeContent("", null, null, "", language, null, null, null);
    }
}
