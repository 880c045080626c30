package org.spona.meetings.registration;

import java.time.Instant;
import org.spona.meetings.meeting.Meeting;

/**
 * A registration as the one sees it who has made it.
 *
 * @param expired whether the place that was kept for her no longer is
 */
public record OwnRegistration(Meeting meeting, Registrant registrant, boolean expired) {

    static OwnRegistration of(Meeting meeting, Registrant registrant, Instant now) {
        return new OwnRegistration(meeting, registrant, registrant.hasExpired(now));
    }
}
