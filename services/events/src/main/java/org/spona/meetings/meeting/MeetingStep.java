package org.spona.meetings.meeting;

import java.time.Duration;
import java.time.Instant;
import org.spona.meetings.meeting.Meeting.Status;
import org.spona.platform.problem.ErrorCode;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.workflow.Step;

/**
 * What can be done with a meeting: by its coordinators, at the stages named here, and what those who are invited were told only until it begins.
 */
public enum MeetingStep implements Step<Meeting> {
    /** Change what it is. */
    EDIT,
    /** Change who is on the list. */
    INVITE,
    /** Send its invitations. */
    SEND,
    /** Make a series of it. */
    REPEAT,
    /** Say when it is, as long as its day is not certain. */
    FIX_DAY,
    /** Write once more to those who have not answered. */
    REMIND,
    /** Open it, from {@link #OPENS_BEFORE} before its beginning. */
    OPEN,
    /** Write down who is there, what is said and what is decided, while it goes on and afterwards. */
    RECORD,
    /** Close it. */
    CLOSE,
    /** Call it off. */
    CANCEL,
    /** Delete a draft to which nobody was invited. */
    DISCARD;

    /** How long before its beginning a meeting can be opened, since people arrive before it. */
    public static final Duration OPENS_BEFORE = Duration.ofHours(1);

    @Override
    public boolean isFor(Reader reader, Meeting meeting) {
        return meeting.isConvenedBy(reader);
    }

    @Override
    public boolean isPossible(Meeting meeting, Instant now) {
        return isAt(meeting) && !isTooLate(meeting, now) && !isTooEarly(meeting, now);
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
        if (isAt(meeting) && isTooEarly(meeting, now)) {
            throw new Refusal(MeetingError.TOO_EARLY);
        }
        if (this == RECORD && isAhead(meeting)) {
            throw new Refusal(MeetingError.NOT_OPEN);
        }
        Step.super.requirePossible(meeting, now);
    }

    @Override
    public boolean takesAway() {
        return this == CANCEL || this == DISCARD;
    }

    private boolean isAt(Meeting meeting) {
        return switch (this) {
            case EDIT, INVITE -> isAhead(meeting);
            case FIX_DAY -> EDIT.isAt(meeting) && meeting.content().day().uncertain();
            case SEND, DISCARD -> meeting.status() == Status.DRAFT;
            case REPEAT ->
                meeting.status() == Status.DRAFT && meeting.occurrence().isEmpty();
            case REMIND, CANCEL, OPEN -> meeting.status() == Status.SENT;
            case CLOSE -> meeting.status() == Status.RUNNING;
            case RECORD -> meeting.status() == Status.RUNNING || meeting.status() == Status.HELD;
        };
    }

    private static boolean isAhead(Meeting meeting) {
        return meeting.status() == Status.DRAFT || meeting.status() == Status.SENT;
    }

    private boolean isTooLate(Meeting meeting, Instant now) {
        return this != OPEN
                && meeting.status() == Status.SENT
                && meeting.content().time().begun(now);
    }

    private boolean isTooEarly(Meeting meeting, Instant now) {
        return this == OPEN && !meeting.content().time().begun(now.plus(OPENS_BEFORE));
    }
}
