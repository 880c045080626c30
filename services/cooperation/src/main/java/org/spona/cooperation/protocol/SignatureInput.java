package org.spona.cooperation.protocol;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.spona.platform.text.WrittenText;

/**
 * That a party has signed.
 *
 * @param decision what its assembly has decided
 * @param signatory who has signed for it, with the post; at most {@value #SIGNATORY_LENGTH} characters
 * @param signedOn on which day
 */
public record SignatureInput(
        @Valid AssemblyDecision decision,

        @NotBlank(message = "{protocol.missing.signatory}") @Size(max = SIGNATORY_LENGTH, message = "{text.too-long}") String signatory,

        @NotNull(message = "{protocol.missing.signedOn}") @PastOrPresent(message = "{protocol.signedOn.future}") LocalDate signedOn) {

    public static final int SIGNATORY_LENGTH = 200;

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public SignatureInput {
        decision = decision == null ? AssemblyDecision.NONE : decision;
        signatory = signatory == null ? "" : WrittenText.line(signatory);
    }
}
