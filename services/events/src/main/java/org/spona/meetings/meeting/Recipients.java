package org.spona.meetings.meeting;

import java.util.UUID;

/** Whom mails about a meeting reach. Implemented by whoever keeps the list of those who are invited. */
public interface Recipients {

    /** How many people of how many institutions. */
    record Reach(int people, int institutions) {}

    /** Everybody on the list of a meeting. */
    Reach reachOf(UUID meetingId);
}
