package org.spona.meetings.minutes;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Minutes as JSON.
 *
 * @param until when remarks are asked for; null of a draft
 * @param approvedAt null until they are approved
 * @param bySilence whether they were approved since nobody objected
 */
public record MinutesResource(
        UUID meetingId,
        Minutes.Status status,
        @Nullable Instant until,
        @Nullable Instant approvedAt,
        boolean bySilence,
        MinutesContent content,
        List<RemarkView> remarks) {

    /** As its reader sees them. */
    public static MinutesResource of(MinutesView view) {
        return new MinutesResource(
                view.meeting().getId(),
                view.status(),
                view.until(),
                view.approvedAt(),
                view.bySilence(),
                view.content(),
                view.remarks());
    }
}
