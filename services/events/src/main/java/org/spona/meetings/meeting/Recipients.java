package org.spona.meetings.meeting;

import java.util.UUID;

/** Whom mails about a meeting reach. Implemented by whoever keeps the list of those who are invited. */
public interface Recipients {

    /**
     * How many people of how many institutions.
     *
     * @param answers how many of the people have said whether they come to the time and place at which the meeting is
     */
    record Reach(int people, int institutions, int answers) {}

    /** Everybody on the list of a meeting. */
    Reach reachOf(UUID meetingId);
}
