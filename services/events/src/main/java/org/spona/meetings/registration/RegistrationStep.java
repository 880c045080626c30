package org.spona.meetings.registration;

import java.time.Instant;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingError;
import org.spona.platform.problem.ErrorCode;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.workflow.Step;

/** What can be done with the registration for a meeting: by its coordinators, once it was sent. */
public enum RegistrationStep implements Step<Meeting> {
    /** Open it, or change how it is open; until the meeting begins. */
    OPEN,
    /** Give somebody a place before her turn; until the meeting begins. */
    EXCEPT,
    /** See who is registered. */
    LIST;

    @Override
    public boolean isFor(Reader reader, Meeting meeting) {
        return meeting.isConvenedBy(reader);
    }

    @Override
    public boolean isPossible(Meeting meeting, Instant now) {
        return this == LIST ? meeting.status() != Meeting.Status.DRAFT : meeting.takesAnswers(now);
    }

    @Override
    public ErrorCode forbidden() {
        return MeetingError.NOT_COORDINATOR;
    }

    @Override
    public ErrorCode impossible() {
        return MeetingError.WRONG_STATUS;
    }
}
