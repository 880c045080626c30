package org.spona.cooperation.risk;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.text.WrittenLanguage;
import org.spona.platform.text.WrittenLanguages;
import org.spona.platform.text.WrittenText;

/**
 * What a risk is: the one place of its fields, embedded by the form, the JSON and the row.
 *
 * @param title at most {@value #TITLE_LENGTH} characters
 * @param targetGroup whom it threatens
 * @param kind what threatens
 * @param description where and how; Markdown (CommonMark), at most {@value #DESCRIPTION_LENGTH} characters
 * @param language in which it is written, BCP 47 with script
 * @param likelihood how likely it is; null until somebody has assessed that
 * @param impact how hard it would hit; null until somebody has assessed that
 * @param grounds on what the assessment rests; at most {@value #GROUNDS_LENGTH} characters, may be empty
 * @param bodyId the body that assesses it; it reads the risk, however far that is shared
 * @param reviewOn when it is to be looked at again; null for no day
 */
@Embeddable
public record RiskContent(
        @NotBlank(message = "{risk.missing.title}") @Size(max = TITLE_LENGTH, message = "{text.too-long}") String title,

        @NotNull(message = "{risk.missing.targetGroup}") @Enumerated(EnumType.STRING)
        TargetGroup targetGroup,

        @NotNull(message = "{risk.missing.kind}") @Enumerated(EnumType.STRING)
        RiskKind kind,

        @Size(max = DESCRIPTION_LENGTH, message = "{text.too-long}") String description,

        @WrittenLanguage String language,

        @Enumerated(EnumType.STRING) @Nullable Likelihood likelihood,

        @Enumerated(EnumType.STRING) @Nullable Impact impact,

        @Size(max = GROUNDS_LENGTH, message = "{text.too-long}") String grounds,

        @Nullable UUID bodyId,
        @Nullable LocalDate reviewOn) {

    public static final int TITLE_LENGTH = 200;
    public static final int DESCRIPTION_LENGTH = 10_000;
    public static final int GROUNDS_LENGTH = 2000;

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public RiskContent {
        title = title == null ? "" : WrittenText.line(title);
        description = description == null ? "" : description.strip();
        language = language == null ? WrittenLanguages.ALL.getFirst() : language;
        grounds = grounds == null ? "" : grounds.strip();
    }

    /** An empty one in a language. */
    @SuppressWarnings("NullAway") // what is to be chosen is not chosen yet
    static RiskContent blank(String language) {
        return new RiskContent("", null, null, "", language, null, null, "", null, null);
    }

    /** The same as a review has found it. */
    RiskContent reviewed(RiskReviewInput review) {
        return new RiskContent(
                title,
                targetGroup,
                kind,
                description,
                language,
                review.likelihood(),
                review.impact(),
                review.grounds(),
                bodyId,
                review.reviewOn());
    }

    /** Whether it is said how likely it is and how hard it would hit. */
    @JsonIgnore
    public boolean isAssessed() {
        return likelihood != null && impact != null;
    }

    /** Whether another one says the same of that. */
    boolean isAssessedAs(RiskContent other) {
        return likelihood == other.likelihood && impact == other.impact && Objects.equals(grounds, other.grounds);
    }
}
