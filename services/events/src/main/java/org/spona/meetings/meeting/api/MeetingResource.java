package org.spona.meetings.meeting.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.meeting.AgendaItem;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.Meeting.Status;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.time.LocalTimes;

/**
 * A meeting as JSON; what it says is as in {@link org.spona.meetings.meeting.MeetingContent}.
 *
 * @param startsAt local time in the zone, ISO 8601; empty while it is not known
 * @param starts the instant that follows from it
 * @param link where one takes part from afar; empty for readers who are neither invited nor convene
 * @param sequence grows with everything that invitees are told
 * @param version to be sent back with a change, so that nobody's work is written over unseen
 */
record MeetingResource(
        UUID id,
        Status status,
        Visibility visibility,
        UUID organisationId,
        UUID networkId,
        String title,
        String purpose,
        String language,
        String startsAt,
        String endsAt,
        String zone,
        @Nullable Instant starts,
        @Nullable Instant ends,
        String place,
        String link,
        @Nullable UUID hostOrganisationId,
        List<AgendaItem> agenda,
        int sequence,
        @Nullable Instant sentAt,
        @Nullable Instant cancelledAt,
        Instant updatedAt,
        long version) {

    static MeetingResource of(Meeting meeting) {
        var ownership = meeting.ownership();
        var content = meeting.content();
        var time = meeting.time();
        return new MeetingResource(
                meeting.getId(),
                meeting.status(),
                ownership.visibility(),
                ownership.organisationId(),
                ownership.networkId(),
                content.title(),
                content.purpose(),
                content.language(),
                LocalTimes.write(time.startsAt()),
                LocalTimes.write(time.endsAt()),
                time.zone(),
                time.starts(),
                time.ends(),
                content.place(),
                meeting.link(),
                content.hostOrganisationId(),
                meeting.agenda(),
                meeting.sequence(),
                meeting.sentAt().orElse(null),
                meeting.cancelledAt().orElse(null),
                meeting.updatedAt(),
                meeting.version());
    }
}
