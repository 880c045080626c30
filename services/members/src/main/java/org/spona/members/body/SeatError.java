package org.spona.members.body;

import org.spona.platform.problem.ErrorCode;
import org.springframework.http.HttpStatus;

/** Why an institution cannot name who speaks for its seat. */
public final class SeatError {

    /** So much was changed by one link in a day. */
    public static final ErrorCode CHANGED_TOO_OFTEN =
            ErrorCode.of("seat-changed-too-often", HttpStatus.TOO_MANY_REQUESTS);

    private SeatError() {}
}
