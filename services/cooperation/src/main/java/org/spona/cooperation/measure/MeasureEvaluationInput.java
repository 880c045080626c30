package org.spona.cooperation.measure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What came of a measure.
 *
 * @param result in a sentence or some; at most {@value MeasureEvaluation#RESULT_LENGTH} characters
 * @param before the code of the period whose value of the indicator it began with; empty where no indicator is named
 * @param after the code of the period whose value it ended with; empty where no indicator is named
 */
public record MeasureEvaluationInput(
        @NotBlank(message = "{measure.missing.result}") @Size(max = MeasureEvaluation.RESULT_LENGTH, message = "{text.too-long}") String result,

        @Size(max = 10, message = "{text.too-long}") String before,
        @Size(max = 10, message = "{text.too-long}") String after) {

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public MeasureEvaluationInput {
        result = result == null ? "" : result.strip();
        before = before == null ? "" : before.strip();
        after = after == null ? "" : after.strip();
    }

    /** As a form begins. */
    public static MeasureEvaluationInput blank() {
        return new MeasureEvaluationInput("", "", "");
    }
}
