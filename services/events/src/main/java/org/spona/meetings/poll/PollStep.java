package org.spona.meetings.poll;

import java.time.Instant;
import org.spona.meetings.meeting.MeetingError;
import org.spona.platform.problem.ErrorCode;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.workflow.Step;

/** What can be done with a date poll: by the coordinators of the meeting, while it is a draft. */
public enum PollStep implements Step<PolledMeeting> {
    /** Ask when people can. */
    PROPOSE,
    /** Give them until another time. */
    EXTEND,
    /** Write once more to those who have not answered. */
    REMIND,
    /** Take one of the options. */
    CHOOSE,
    /** End it without taking any. */
    END;

    @Override
    public boolean isFor(Reader reader, PolledMeeting polled) {
        return polled.meeting().isConvenedBy(reader);
    }

    @Override
    public boolean isPossible(PolledMeeting polled, Instant now) {
        return polled.isDraft()
                && switch (this) {
                    case PROPOSE -> !polled.isPolled();
                    case EXTEND, CHOOSE, END -> polled.isPolled();
                    case REMIND ->
                        polled.poll().filter(poll -> poll.takesAnswers(now)).isPresent();
                };
    }

    @Override
    public ErrorCode forbidden() {
        return MeetingError.NOT_COORDINATOR;
    }

    @Override
    public ErrorCode impossible() {
        return PollError.WRONG_STATUS;
    }

    @Override
    public boolean takesAway() {
        return this == END;
    }
}
