package org.spona.members.body;

import org.spona.platform.problem.ErrorCode;
import org.springframework.http.HttpStatus;

/** Why something cannot be done with a body. */
public final class BodyError {

    /** It is for others to found, run or end it. */
    public static final ErrorCode NOT_YOURS = ErrorCode.of("body-not-yours", HttpStatus.FORBIDDEN);

    /** It does not stand so that this can be done. */
    public static final ErrorCode WRONG_STATUS = ErrorCode.of("body-wrong-status", HttpStatus.CONFLICT);

    private BodyError() {}
}
