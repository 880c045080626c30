package org.spona.regulations.position;

import org.spona.platform.problem.ErrorCode;
import org.springframework.http.HttpStatus;

/** What can be wrong with what is asked of a joint position. */
public final class PositionError {

    /** It is not at the stage at which this can be done; somebody else was faster. */
    public static final ErrorCode WRONG_STATUS = ErrorCode.of("position-wrong-status", HttpStatus.CONFLICT);

    /** It is open for signatures or sent, so its text stays as it is. */
    public static final ErrorCode FROZEN = ErrorCode.of("position-frozen", HttpStatus.CONFLICT);

    /** Nobody has signed it. */
    public static final ErrorCode NOBODY_SIGNED = ErrorCode.of("position-without-signature", HttpStatus.CONFLICT);

    /** The last day for signatures has passed. */
    public static final ErrorCode TOO_LATE = ErrorCode.of("position-signing-over", HttpStatus.CONFLICT);

    /** It has no such point. */
    public static final ErrorCode NO_POINT = ErrorCode.of("position-without-point", HttpStatus.NOT_FOUND);

    /** The reader's organisation was not asked to sign. */
    public static final ErrorCode NOT_ASKED = ErrorCode.of("position-not-asked", HttpStatus.FORBIDDEN);

    private PositionError() {}
}
