package org.spona.meetings.minutes;

import org.spona.platform.problem.ErrorCode;
import org.springframework.http.HttpStatus;

/** What can be wrong with what is asked of minutes. */
public final class MinutesError {

    /** They are not at the stage at which this can be done; somebody else was faster. */
    public static final ErrorCode WRONG_STATUS = ErrorCode.of("minutes-wrong-status", HttpStatus.CONFLICT);

    /** They are approved: nothing of the record changes any more. */
    public static final ErrorCode APPROVED = ErrorCode.of("minutes-approved", HttpStatus.CONFLICT);

    /** Remarks wait for an answer. */
    public static final ErrorCode OPEN_REMARKS = ErrorCode.of("minutes-open-remarks", HttpStatus.CONFLICT);

    /** A seat has made so many remarks that it can make no more. */
    public static final ErrorCode TOO_MANY_REMARKS =
            ErrorCode.of("minutes-too-many-remarks", HttpStatus.TOO_MANY_REQUESTS);

    private MinutesError() {}
}
