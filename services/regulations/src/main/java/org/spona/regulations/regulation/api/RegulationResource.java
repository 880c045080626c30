package org.spona.regulations.regulation.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.spona.platform.tenancy.Ownership;
import org.spona.regulations.regulation.Regulation;
import org.spona.regulations.regulation.RegulationContent;

/**
 * A regulation as JSON.
 *
 * @param version to be sent back with a change, so that nobody's work is written over unseen
 */
record RegulationResource(
        UUID id,
        @JsonUnwrapped Ownership ownership,
        @JsonUnwrapped RegulationContent content,
        Instant updatedAt,
        long version) {

    static RegulationResource of(Regulation regulation) {
        return new RegulationResource(
                regulation.getId(),
                regulation.ownership(),
                regulation.content(),
                regulation.updatedAt(),
                regulation.version());
    }
}
