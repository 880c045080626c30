package org.spona.cooperation.measure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Why nothing comes of a measure.
 *
 * @param reason at most {@value #LENGTH} characters
 */
public record MeasureDroppingInput(
        @NotBlank(message = "{measure.missing.reason}") @Size(max = LENGTH, message = "{text.too-long}") String reason) {

    public static final int LENGTH = 2000;

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public MeasureDroppingInput {
        reason = reason == null ? "" : reason.strip();
    }
}
