package org.spona.cooperation.indicator.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.cooperation.indicator.Indicator;
import org.spona.cooperation.indicator.IndicatorContent;
import org.spona.platform.tenancy.Ownership;

/**
 * An indicator as JSON.
 *
 * @param baselineNumber the baseline as a number, of shares in per cent; null when it is not known
 * @param version to be sent back with a change, so that nobody's work is written over unseen
 */
record IndicatorResource(
        UUID id,
        Indicator.Status status,
        @JsonUnwrapped Ownership ownership,
        @JsonUnwrapped IndicatorContent content,
        @Nullable BigDecimal baselineNumber,
        Instant updatedAt,
        long version) {

    static IndicatorResource of(Indicator indicator) {
        return new IndicatorResource(
                indicator.getId(),
                indicator.status(),
                indicator.ownership(),
                indicator.content(),
                indicator.content().baselineNumber().orElse(null),
                indicator.updatedAt(),
                indicator.version());
    }
}
