package org.spona.cooperation.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A revision of a value: what it said, how it stood, and why.
 *
 * @param changedAt from when on
 */
public record MeasurementChange(
        UUID measurementId,
        Measurement.Status status,
        @Nullable BigDecimal amount,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        String words,
        boolean unknown,
        String reason,
        Instant changedAt) {

    /** What it said. */
    public MeasuredValue value() {
        return new MeasuredValue(amount, numerator, denominator, words, unknown);
    }
}
