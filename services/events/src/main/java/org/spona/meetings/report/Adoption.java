package org.spona.meetings.report;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * At which meeting something was adopted.
 *
 * @param meetingNumber by which people name it, such as {@code 3/2026}
 * @param itemId the item of its agenda
 * @param decisionId what the body decided on that item; null when it was accepted without a decision of its own
 * @param decisionNumber by which people cite that; empty without one
 */
@Embeddable
public record Adoption(
        UUID meetingId,
        String meetingNumber,
        UUID itemId,
        @Nullable UUID decisionId,
        String decisionNumber,
        Instant adoptedAt) {}
