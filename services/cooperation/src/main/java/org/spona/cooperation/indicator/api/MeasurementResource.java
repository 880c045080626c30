package org.spona.cooperation.indicator.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.cooperation.indicator.MeasuredPart;
import org.spona.cooperation.indicator.MeasuredValue;
import org.spona.cooperation.indicator.Measurement;
import org.spona.cooperation.indicator.MeasurementChange;

/**
 * The value of an organisation for a period, as JSON.
 *
 * @param period its code: 2026, 2026-H1, 2026-Q3, 2026-03
 * @param number what is compared: the amount, or the share in per cent; null without one
 * @param reason why it was corrected or given back last; may be empty
 * @param version to be sent back with a change, so that nobody's work is written over unseen
 */
record MeasurementResource(
        UUID id,
        UUID indicatorId,
        UUID organisationId,
        UUID networkId,
        String period,
        Measurement.Status status,
        @JsonUnwrapped MeasuredValue value,
        @Nullable BigDecimal number,
        List<MeasuredPart> parts,
        String note,
        String reason,
        @Nullable Instant reportedAt,
        @Nullable Instant approvedAt,
        Instant updatedAt,
        long version) {

    /** A revision of a value. */
    record Revision(
            Measurement.Status status, @JsonUnwrapped MeasuredValue value, String reason, Instant changedAt) {

        static Revision of(MeasurementChange change) {
            return new Revision(change.status(), change.value(), change.reason(), change.changedAt());
        }
    }

    static MeasurementResource of(Measurement value) {
        return new MeasurementResource(
                value.getId(),
                value.indicatorId(),
                value.organisationId(),
                value.networkId(),
                value.period().code(),
                value.status(),
                value.value(),
                value.value().number().orElse(null),
                value.parts(),
                value.note(),
                value.reason(),
                value.reportedAt().orElse(null),
                value.approvedAt().orElse(null),
                value.updatedAt(),
                value.version());
    }
}
