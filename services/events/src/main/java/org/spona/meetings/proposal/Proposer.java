package org.spona.meetings.proposal;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who proposes.
 *
 * @param proposedBy whom the directory knows her as; null of who is known by her address only
 * @param inviteeId as whom she is invited to the meeting to which she proposes; null without one
 * @param seatId the seat of a body for which she speaks; null without one
 * @param name of her
 * @param institution for which she speaks; of a forwarded item the body that forwards it
 */
@Embeddable
public record Proposer(
        @Nullable UUID proposedBy,
        @Nullable UUID inviteeId,
        @Nullable UUID seatId,
        String name,
        String institution) {}
