package org.spona.meetings.invitation;

import java.util.UUID;

/** Somebody was taken off the list of a draft, and is forgotten. */
public record InviteeRemoved(UUID meetingId) {}
