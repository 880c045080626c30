package org.spona.meetings.decision;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.decision.Decision.Status;
import org.spona.platform.tenancy.Ownership;

/**
 * A decision as JSON.
 *
 * @param number as people cite it
 * @param meetingId at which it was made; null of one that was made in writing, as the item
 * @param writtenProcedureId in which it was made; null of one that was made at a meeting
 * @param bodyIds the bodies that have made it; none when a network has
 * @param version to be sent back with a change, so that nobody's work is written over unseen
 */
public record DecisionResource(
        UUID id,
        String number,
        Status status,
        @JsonUnwrapped Ownership ownership,
        @JsonUnwrapped DecisionContent content,
        @Nullable UUID meetingId,
        @Nullable UUID itemId,
        @Nullable UUID writtenProcedureId,
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
                decision.meetingId().orElse(null),
                decision.itemId().orElse(null),
                decision.writtenProcedureId().orElse(null),
                decision.bodies(),
                decision.madeAt(),
                decision.updatedAt(),
                decision.version());
    }
}
