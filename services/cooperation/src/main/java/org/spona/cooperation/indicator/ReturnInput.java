package org.spona.cooperation.indicator;

import jakarta.validation.constraints.Size;

/**
 * Why a value is given back.
 *
 * @param reason at most {@value MeasurementInput#NOTE_LENGTH} characters
 */
public record ReturnInput(
        @Size(max = MeasurementInput.NOTE_LENGTH, message = "{text.too-long}") String reason) {

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public ReturnInput {
        reason = reason == null ? "" : reason.strip();
    }
}
