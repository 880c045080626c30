package org.spona.cooperation.protocol;

import jakarta.validation.constraints.Size;

/**
 * What a party says of a text that is being agreed.
 *
 * @param agrees whether it agrees
 * @param remark what it would have otherwise; needed when it does not agree, at most {@value #REMARK_LENGTH} characters
 */
public record AgreementInput(
        boolean agrees,

        @Size(max = REMARK_LENGTH, message = "{text.too-long}") String remark) {

    public static final int REMARK_LENGTH = 4000;

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public AgreementInput {
        remark = remark == null ? "" : remark.strip();
    }
}
