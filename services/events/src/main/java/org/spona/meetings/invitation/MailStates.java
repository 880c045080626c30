package org.spona.meetings.invitation;

import java.util.Map;
import java.util.UUID;

/** What became of the mails to the invitees of a meeting. Implemented by whoever writes them. */
public interface MailStates {

    /** By invitee, as far as the reader may know it; without those to whom nothing was written. */
    Map<UUID, MailState> of(UUID meetingId);
}
