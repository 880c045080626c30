package org.spona.meetings.meeting;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.meeting.Meeting.Status;
import org.spona.platform.tenancy.Ownership;

/**
 * A meeting as JSON.
 *
 * @param online how one takes part from afar; without a link for readers who are neither invited nor convene
 * @param bodyIds the bodies that meet; none when a network does
 * @param seriesId the series of which it is one; null of one that stands by itself
 * @param recurrence when the rule of its series has it, by the clocks of its zone
 * @param sequence grows with everything that invitees are told
 * @param cancelReason why it does not take place
 * @param run its number in the year, when it was opened and closed; null until it is opened
 * @param version to be sent back with a change, so that nobody's work is written over unseen
 */
public record MeetingResource(
        UUID id,
        Status status,
        @JsonUnwrapped Ownership ownership,
        @JsonUnwrapped MeetingContent content,
        OnlineAccess online,
        List<UUID> bodyIds,
        @Nullable UUID seriesId,

        @Schema(type = "string", format = "local-date-time") @Nullable LocalDateTime recurrence,

        int sequence,
        @Nullable Instant sentAt,
        @Nullable Instant cancelledAt,
        @Nullable String cancelReason,
        @Nullable MeetingRun run,
        Instant updatedAt,
        long version) {

    public static MeetingResource of(Meeting meeting) {
        return of(meeting, meeting.content());
    }

    /** The same without what is internal, for somebody who is not invited though the service reads the meeting for her. */
    public static MeetingResource ofOpen(Meeting meeting) {
        return of(meeting, meeting.openContent());
    }

    private static MeetingResource of(Meeting meeting, MeetingContent content) {
        return new MeetingResource(
                meeting.getId(),
                meeting.status(),
                meeting.ownership(),
                content.asRead(),
                meeting.online(),
                meeting.bodies(),
                meeting.occurrence().map(Occurrence::seriesId).orElse(null),
                meeting.occurrence().map(Occurrence::recurrence).orElse(null),
                meeting.sequence(),
                meeting.sentAt().orElse(null),
                meeting.cancelledAt().orElse(null),
                meeting.cancelReason().isEmpty() ? null : meeting.cancelReason(),
                meeting.run().orElse(null),
                meeting.updatedAt(),
                meeting.version());
    }
}
