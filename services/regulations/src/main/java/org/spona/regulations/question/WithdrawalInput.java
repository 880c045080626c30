package org.spona.regulations.question;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an answer holds no more, for all who have read it; at most {@value #LENGTH} characters. */
public record WithdrawalInput(
        @NotBlank(message = "{answer.withdraw.reason.missing}") @Size(max = LENGTH, message = "{text.too-long}") String reason) {

    public static final int LENGTH = 1000;

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public WithdrawalInput {
        reason = reason == null ? "" : reason.strip();
    }
}
