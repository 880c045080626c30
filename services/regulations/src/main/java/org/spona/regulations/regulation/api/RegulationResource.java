package org.spona.regulations.regulation.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.spona.platform.tenancy.Visibility;
import org.spona.regulations.regulation.Regulation;
import org.spona.regulations.regulation.RegulationContent;

/**
 * A regulation as JSON.
 *
 * @param version to be sent back with a change, so that nobody's work is written over unseen
 */
record RegulationResource(
        UUID id,
        Visibility visibility,
        UUID organisationId,
        UUID networkId,
        @JsonUnwrapped RegulationContent content,
        Instant updatedAt,
        long version) {

    static RegulationResource of(Regulation regulation) {
        var ownership = regulation.ownership();
        return new RegulationResource(
                regulation.getId(),
                ownership.visibility(),
                ownership.organisationId(),
                ownership.networkId(),
                regulation.content(),
                regulation.updatedAt(),
                regulation.version());
    }
}
