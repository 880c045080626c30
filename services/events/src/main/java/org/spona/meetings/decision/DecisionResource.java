package org.spona.meetings.decision;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.spona.meetings.decision.Decision.Status;
import org.spona.platform.tenancy.Ownership;

/**
 * A decision as JSON.
 *
 * @param number as people cite it
 * @param bodyIds the bodies that have made it; none when a network has
 * @param version to be sent back with a change, so that nobody's work is written over unseen
 */
public record DecisionResource(
        UUID id,
        String number,
        Status status,
        @JsonUnwrapped Ownership ownership,
        @JsonUnwrapped DecisionContent content,
        UUID meetingId,
        UUID itemId,
        List<UUID> bodyIds,
        Instant madeAt,
        Instant updatedAt,
        long version) {

    /** As its reader sees it. */
    public static DecisionResource of(Decision decision) {
        return new DecisionResource(
                decision.getId(),
                decision.number(),
                decision.status(),
                decision.ownership(),
                decision.content(),
                decision.meetingId(),
                decision.itemId(),
                decision.bodies(),
                decision.madeAt(),
                decision.updatedAt(),
                decision.version());
    }
}
