package org.spona.cooperation.risk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Why a risk is closed.
 *
 * @param closing at most {@value #LENGTH} characters
 */
public record RiskClosingInput(
        @NotBlank(message = "{risk.missing.closing}") @Size(max = LENGTH, message = "{text.too-long}") String closing) {

    public static final int LENGTH = 2000;

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public RiskClosingInput {
        closing = closing == null ? "" : closing.strip();
    }
}
