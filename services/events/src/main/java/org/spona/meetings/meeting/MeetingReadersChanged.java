package org.spona.meetings.meeting;

import java.util.UUID;

/** Others than before are invited to a meeting, and read what comes of it. */
public record MeetingReadersChanged(UUID meetingId) {}
