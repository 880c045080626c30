package org.spona.meetings.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * The item that a body forwards.
 *
 * @param meetingId at whose meeting
 * @param itemId on its agenda
 * @param number of that meeting, such as {@code 3/2026}
 */
@Embeddable
public record ForwardedItem(
        @Column(name = "from_meeting_id") UUID meetingId,
        @Column(name = "from_item_id") UUID itemId,
        @Column(name = "from_number") String number) {}
