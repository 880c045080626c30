package org.spona.meetings.meeting;

import java.util.UUID;
import org.spona.platform.problem.Refusal;

/** Says whether the record of a meeting is final. Implemented by whoever makes it final, such as the minutes once they are approved. */
public interface RecordLock {

    /**
     * Refuses when nothing of the record of a meeting changes any more.
     *
     * @throws Refusal saying why
     */
    void requireOpen(UUID meetingId);
}
