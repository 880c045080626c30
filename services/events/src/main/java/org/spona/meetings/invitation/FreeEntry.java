package org.spona.meetings.invitation;

import java.util.UUID;

/** Whether people put themselves on the list of a meeting just by answering. Implemented by whoever keeps places and a waiting list. */
public interface FreeEntry {

    /** False for a meeting whose places are kept. */
    boolean isFree(UUID meetingId);
}
