package org.spona.cooperation.measure.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.cooperation.indicator.Period;
import org.spona.cooperation.measure.Measure;
import org.spona.cooperation.measure.MeasureContent;
import org.spona.cooperation.measure.MeasureStatus;
import org.spona.cooperation.measure.MeasureValues.Effect;
import org.spona.cooperation.measure.MeasureValues.PeriodValue;
import org.spona.platform.tenancy.Ownership;

/**
 * A measure as JSON.
 *
 * @param decision by which it was adopted, as that is cited; empty until then
 * @param result what came of it; empty until it is evaluated
 * @param before what its indicator said before; null until it is evaluated, or without an indicator. Likewise after
 * @param reason why nothing comes of it; empty unless it was dropped
 * @param version to be sent back with a change, so that nobody's work is written over unseen
 */
record MeasureResource(
        UUID id,
        MeasureStatus status,
        @JsonUnwrapped Ownership ownership,
        @JsonUnwrapped MeasureContent content,
        String decision,
        @Nullable LocalDate adoptedOn,
        @Nullable LocalDate runsSince,
        String result,
        @Nullable MeasureValueResource before,
        @Nullable MeasureValueResource after,
        @Nullable LocalDate evaluatedOn,
        String reason,
        Instant updatedAt,
        long version) {

    /**
     * What the indicator said of a period.
     *
     * @param number as it stands there now, a share in per cent; null where the reader may not read it
     */
    record MeasureValueResource(String period, @Nullable BigDecimal number) {

        static @Nullable MeasureValueResource of(Optional<Period> period, Optional<PeriodValue> value) {
            return period.map(of -> new MeasureValueResource(
                            of.code(),
                            value.flatMap(known -> known.value().number()).orElse(null)))
                    .orElse(null);
        }
    }

    static MeasureResource of(Measure measure, @Nullable Effect effect) {
        Optional<Effect> known = Optional.ofNullable(effect);
        return new MeasureResource(
                measure.getId(),
                measure.status(),
                measure.ownership(),
                measure.content(),
                measure.decision(),
                measure.adoptedOn().orElse(null),
                measure.runsSince().orElse(null),
                measure.evaluation().result(),
                MeasureValueResource.of(measure.evaluation().before(), known.flatMap(Effect::before)),
                MeasureValueResource.of(measure.evaluation().after(), known.flatMap(Effect::after)),
                measure.evaluation().evaluatedOn(),
                measure.reason(),
                measure.updatedAt(),
                measure.version());
    }
}
