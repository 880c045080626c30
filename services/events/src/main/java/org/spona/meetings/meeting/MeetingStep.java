package org.spona.meetings.meeting;

import java.time.Instant;
import org.spona.meetings.meeting.Meeting.Status;
import org.spona.platform.problem.ErrorCode;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.workflow.Step;

/**
 * What can be done with a meeting: by its coordinators, at the stages named here, and once it was sent only until it begins.
 */
public enum MeetingStep implements Step<Meeting> {
    /** Change what it is. */
    EDIT,
    /** Change who is on the list. */
    INVITE,
    /** Send its invitations. */
    SEND,
    /** Write once more to those who have not answered. */
    REMIND,
    /** Call it off. */
    CANCEL,
    /** Delete a draft to which nobody was invited. */
    DISCARD;

    @Override
    public boolean isFor(Reader reader, Meeting meeting) {
        return meeting.isConvenedBy(reader);
    }

    @Override
    public boolean isPossible(Meeting meeting, Instant now) {
        return isAt(meeting) && !isTooLate(meeting, now);
    }

    @Override
    public ErrorCode forbidden() {
        return MeetingError.NOT_COORDINATOR;
    }

    @Override
    public ErrorCode impossible() {
        return MeetingError.WRONG_STATUS;
    }

    @Override
    public void requirePossible(Meeting meeting, Instant now) {
        if (isAt(meeting) && isTooLate(meeting, now)) {
            throw new Refusal(MeetingError.BEGUN);
        }
        Step.super.requirePossible(meeting, now);
    }

    @Override
    public boolean takesAway() {
        return this == CANCEL || this == DISCARD;
    }

    private boolean isAt(Meeting meeting) {
        return switch (this) {
            case EDIT, INVITE -> meeting.status() != Status.CANCELLED;
            case SEND, DISCARD -> meeting.status() == Status.DRAFT;
            case REMIND, CANCEL -> meeting.status() == Status.SENT;
        };
    }

    private static boolean isTooLate(Meeting meeting, Instant now) {
        return meeting.status() == Status.SENT && meeting.content().time().begun(now);
    }
}
