package org.spona.meetings.meeting;

import org.spona.platform.problem.ErrorCode;
import org.springframework.http.HttpStatus;

/** What can be wrong with what is asked of a meeting. */
public final class MeetingError {

    /** It is not at the stage at which this can be done; somebody else was faster. */
    public static final ErrorCode WRONG_STATUS = ErrorCode.of("meeting-wrong-status", HttpStatus.CONFLICT);

    /** It has begun or is over. */
    public static final ErrorCode BEGUN = ErrorCode.of("meeting-begun", HttpStatus.CONFLICT);

    /** It is opened from an hour before its beginning. */
    public static final ErrorCode TOO_EARLY = ErrorCode.of("meeting-too-early", HttpStatus.CONFLICT);

    /** Its record begins when it is opened. */
    public static final ErrorCode NOT_OPEN = ErrorCode.of("meeting-not-open", HttpStatus.CONFLICT);

    /** The reader coordinates no network for this organisation. */
    public static final ErrorCode NOT_COORDINATOR = ErrorCode.of("meeting-not-coordinator", HttpStatus.FORBIDDEN);

    /** Nobody is on the list. */
    public static final ErrorCode NOBODY = ErrorCode.of("meeting-nobody", HttpStatus.CONFLICT);

    /** Time or place are otherwise, so answers would lapse, and nobody has said that they may. */
    public static final ErrorCode MOVE_UNCONFIRMED = ErrorCode.of("meeting-move-unconfirmed", HttpStatus.CONFLICT);

    private MeetingError() {}
}
