package org.spona.cooperation.protocol;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * That a protocol ends, or that a party leaves it.
 *
 * @param day its last day
 * @param why at most {@value #WHY_LENGTH} characters
 */
public record EndInput(
        @NotNull(message = "{protocol.missing.end.day}") LocalDate day,

        @NotBlank(message = "{protocol.missing.end.why}") @Size(max = WHY_LENGTH, message = "{text.too-long}") String why) {

    public static final int WHY_LENGTH = 1000;

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public EndInput {
        why = why == null ? "" : why.strip();
    }
}
