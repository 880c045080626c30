package org.spona.meetings.minutes;

import java.util.UUID;
import org.spona.meetings.meeting.RecordLock;
import org.spona.platform.problem.Refusal;
import org.springframework.stereotype.Component;

/** Nothing of the record of a meeting changes once its minutes are approved. */
@Component
class MinutesLock implements RecordLock {

    private final MinutesRepository minutes;

    MinutesLock(MinutesRepository minutes) {
        this.minutes = minutes;
    }

    @Override
    public void requireOpen(UUID meetingId) {
        if (minutes.findById(meetingId)
                .filter(known -> known.status() == Minutes.Status.APPROVED)
                .isPresent()) {
            throw new Refusal(MinutesError.APPROVED);
        }
    }
}
