package org.spona.cooperation.risk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a review of a risk has come to. Other than what a risk begins with, it is whole: nobody reviews a risk and leaves open how it stands.
 *
 * @param grounds on what the assessment rests; at most {@value RiskContent#GROUNDS_LENGTH} characters
 * @param reviewOn when it is to be looked at again; null for no day
 */
public record RiskReviewInput(
        @NotNull(message = "{risk.missing.likelihood}") Likelihood likelihood,

        @NotNull(message = "{risk.missing.impact}") Impact impact,

        @NotBlank(message = "{risk.missing.grounds}") @Size(max = RiskContent.GROUNDS_LENGTH, message = "{text.too-long}") String grounds,

        @Nullable LocalDate reviewOn) {

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public RiskReviewInput {
        grounds = grounds == null ? "" : grounds.strip();
    }

    /** What a form begins with: how the risk stands, and no next day. */
    @SuppressWarnings("NullAway") // nobody may have assessed it yet
    public static RiskReviewInput of(Risk risk) {
        RiskContent content = risk.content();
        return new RiskReviewInput(content.likelihood(), content.impact(), content.grounds(), null);
    }
}
