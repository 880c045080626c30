package org.spona.cooperation.initiative;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What came of an initiative, or why it was dropped.
 *
 * @param result at most {@value #RESULT_LENGTH} characters
 */
public record ClosingInput(
        @NotBlank(message = "{initiative.missing.result}") @Size(max = RESULT_LENGTH, message = "{text.too-long}") String result) {

    public static final int RESULT_LENGTH = 4000;

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public ClosingInput {
        result = result == null ? "" : result.strip();
    }
}
