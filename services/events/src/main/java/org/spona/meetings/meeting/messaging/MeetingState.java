package org.spona.meetings.meeting.messaging;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.Meeting.Status;
import org.spona.platform.tenancy.Visibility;

/**
 * The public state of a meeting as its events carry it: what it is and when, not who is invited nor how one takes part from
 * afar.
 *
 * @param startsAt local time in the zone, ISO 8601
 * @param starts the instant that follows from it
 */
record MeetingState(
        UUID id,
        UUID organisationId,
        UUID networkId,
        Visibility visibility,
        Status status,
        int sequence,
        String title,
        String language,
        String startsAt,
        String endsAt,
        String zone,
        @Nullable Instant starts,
        @Nullable Instant ends,
        String place,
        @Nullable UUID hostOrganisationId) {

    static MeetingState of(Meeting meeting) {
        var ownership = meeting.ownership();
        var time = meeting.time();
        return new MeetingState(
                meeting.getId(),
                ownership.organisationId(),
                ownership.networkId(),
                ownership.visibility(),
                meeting.status(),
                meeting.sequence(),
                meeting.content().title(),
                meeting.content().language(),
                time.zonedStart().toLocalDateTime().toString(),
                time.zonedEnd().toLocalDateTime().toString(),
                time.zone(),
                time.starts(),
                time.ends(),
                meeting.content().place(),
                meeting.content().hostOrganisationId());
    }
}
