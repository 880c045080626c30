package org.spona.members.body;

import org.spona.platform.problem.ErrorCode;
import org.springframework.http.HttpStatus;

/** Why an institution is not asked for its people, or cannot name them. */
public final class SeatError {

    /** The directory does not know the institution, or how it is written to. */
    public static final ErrorCode UNREACHABLE = ErrorCode.of("seat-unreachable", HttpStatus.CONFLICT);

    /** Somebody has asked it within a day. */
    public static final ErrorCode ASKED_ALREADY = ErrorCode.of("seat-asked-already", HttpStatus.TOO_MANY_REQUESTS);

    /** The seat or its body is no longer there, a newer link was sent, or the time for it has passed. */
    public static final ErrorCode LINK_ENDED = ErrorCode.of("seat-link-ended", HttpStatus.GONE);

    /** So much was changed by one link in a day. */
    public static final ErrorCode CHANGED_TOO_OFTEN =
            ErrorCode.of("seat-changed-too-often", HttpStatus.TOO_MANY_REQUESTS);

    private SeatError() {}
}
