package org.spona.meetings.poll;

import java.util.Optional;
import org.spona.meetings.meeting.Meeting;

/**
 * A meeting with its newest date poll.
 *
 * @param poll empty before the first one
 */
public record PolledMeeting(Meeting meeting, Optional<DatePoll> poll) {

    /** A meeting about which one poll asks. */
    static PolledMeeting of(Meeting meeting, DatePoll poll) {
        return new PolledMeeting(meeting, Optional.of(poll));
    }

    boolean isDraft() {
        return meeting.status() == Meeting.Status.DRAFT;
    }

    boolean isPolled() {
        return poll.filter(DatePoll::isOpen).isPresent();
    }
}
