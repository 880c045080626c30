package org.spona.cooperation.plan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.text.WrittenLanguage;
import org.spona.platform.text.WrittenLanguages;
import org.spona.platform.text.WrittenText;

/**
 * What a plan is, without its table: the one place of these fields, embedded by the form, the JSON and the row.
 *
 * @param title at most {@value #TITLE_LENGTH} characters
 * @param kind what it is for
 * @param summary what it is about; at most {@value #SUMMARY_LENGTH} characters of Markdown (CommonMark)
 * @param language in which it is written, BCP 47 with script
 * @param fromYear the first year of its period
 * @param untilYear the last year of its period
 * @param bodyId the body whose plan it is, where it is one's
 */
@Embeddable
public record PlanContent(
        @NotBlank(message = "{plan.missing.title}") @Size(max = TITLE_LENGTH, message = "{text.too-long}") String title,

        @NotNull(message = "{plan.missing.kind}") @Enumerated(EnumType.STRING)
        PlanKind kind,

        @Size(max = SUMMARY_LENGTH, message = "{text.too-long}") String summary,

        @WrittenLanguage String language,

        @Min(value = FIRST_YEAR, message = "{plan.year.wrong}") @Max(value = LAST_YEAR, message = "{plan.year.wrong}") @Nullable Integer fromYear,

        @Min(value = FIRST_YEAR, message = "{plan.year.wrong}") @Max(value = LAST_YEAR, message = "{plan.year.wrong}") @Nullable Integer untilYear,

        @Nullable UUID bodyId) {

    public static final int TITLE_LENGTH = 300;
    public static final int SUMMARY_LENGTH = 5000;
    public static final int FIRST_YEAR = 1990;
    public static final int LAST_YEAR = 2100;

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public PlanContent {
        title = title == null ? "" : WrittenText.line(title);
        summary = summary == null ? "" : summary.strip();
        language = language == null ? WrittenLanguages.ALL.getFirst() : language;
    }

    /** An empty one in a language. */
    @SuppressWarnings("NullAway") // what is to be chosen is not chosen yet
    static PlanContent blank(String language) {
        return new PlanContent("", null, "", language, null, null, null);
    }

    /** Whether its period ends before it begins. */
    @JsonIgnore
    public boolean isReversed() {
        return fromYear != null && untilYear != null && untilYear < fromYear;
    }

    /** How many years it lasts; one when its period is not known. */
    int length() {
        return fromYear == null || untilYear == null ? 1 : Math.max(1, untilYear - fromYear + 1);
    }

    /** The same under another title. */
    PlanContent titled(String other) {
        return new PlanContent(other, kind, summary, language, fromYear, untilYear, bodyId);
    }

    /** The same a number of years later, for a copy. */
    PlanContent later(int years) {
        return new PlanContent(
                title,
                kind,
                summary,
                language,
                fromYear == null ? null : fromYear + years,
                untilYear == null ? null : untilYear + years,
                bodyId);
    }
}
