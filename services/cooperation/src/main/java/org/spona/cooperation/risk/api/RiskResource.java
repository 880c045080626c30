package org.spona.cooperation.risk.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.cooperation.risk.Risk;
import org.spona.cooperation.risk.RiskContent;
import org.spona.cooperation.risk.RiskMeasures;
import org.spona.platform.tenancy.Ownership;

/**
 * A risk as JSON.
 *
 * @param assessedOn when it was assessed last; null until it is
 * @param due whether it is to be looked at again now
 * @param closing why it was closed; empty while it is open
 * @param measures those that answer it, as far as the reader may see them
 * @param version to be sent back with a change, so that nobody's work is written over unseen
 */
record RiskResource(
        UUID id,
        Risk.Status status,
        @JsonUnwrapped Ownership ownership,
        @JsonUnwrapped RiskContent content,
        @Nullable LocalDate assessedOn,
        boolean due,
        String closing,
        @Nullable LocalDate closedOn,
        List<RiskMeasureResource> measures,
        Instant updatedAt,
        long version) {

    /** A measure that answers it. */
    record RiskMeasureResource(UUID id, String title, String language, String status) {

        static RiskMeasureResource of(RiskMeasures.Answer answer) {
            return new RiskMeasureResource(
                    answer.measure().id(),
                    answer.measure().title(),
                    answer.measure().language(),
                    answer.status());
        }
    }

    static RiskResource of(Risk risk, boolean due, List<RiskMeasures.Answer> measures) {
        return new RiskResource(
                risk.getId(),
                risk.status(),
                risk.ownership(),
                risk.content(),
                risk.assessedOn().orElse(null),
                due,
                risk.closing(),
                risk.closedOn().orElse(null),
                measures.stream().map(RiskMeasureResource::of).toList(),
                risk.updatedAt(),
                risk.version());
    }
}
