package org.spona.meetings.minutes;

import java.time.Instant;
import org.spona.meetings.meeting.MeetingError;
import org.spona.meetings.minutes.Minutes.Status;
import org.spona.platform.problem.ErrorCode;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.workflow.Step;

/** What can be done with minutes by the coordinators who convene. */
public enum MinutesStep implements Step<MeetingMinutes> {
    /** Put them before those who are invited. */
    CIRCULATE(Status.DRAFT),
    /** Answer a remark. */
    ANSWER(Status.CIRCULATED),
    /** Approve them by hand. */
    APPROVE(Status.CIRCULATED);

    private final Status at;

    MinutesStep(Status at) {
        this.at = at;
    }

    @Override
    public boolean isFor(Reader reader, MeetingMinutes of) {
        return of.meeting().isConvenedBy(reader);
    }

    @Override
    public boolean isPossible(MeetingMinutes of, Instant now) {
        return of.minutes().status() == at;
    }

    @Override
    public ErrorCode forbidden() {
        return MeetingError.NOT_COORDINATOR;
    }

    @Override
    public ErrorCode impossible() {
        return MinutesError.WRONG_STATUS;
    }
}
