package org.spona.meetings.poll;

import org.spona.platform.problem.ErrorCode;
import org.springframework.http.HttpStatus;

/** What can be wrong with what is asked of a date poll. */
public final class PollError {

    /** It is not at the stage at which this can be done: it was closed, or another is open. */
    public static final ErrorCode WRONG_STATUS = ErrorCode.of("poll-wrong-status", HttpStatus.CONFLICT);

    /** Its deadline has passed. */
    public static final ErrorCode OVER = ErrorCode.of("poll-over", HttpStatus.CONFLICT);

    /** It is closed, so its links show nothing any more. */
    public static final ErrorCode ENDED = ErrorCode.of("poll-ended", HttpStatus.GONE);

    /** One person has answered too often in a day. */
    public static final ErrorCode ANSWERED_TOO_OFTEN =
            ErrorCode.of("poll-answered-too-often", HttpStatus.TOO_MANY_REQUESTS);

    private PollError() {}
}
