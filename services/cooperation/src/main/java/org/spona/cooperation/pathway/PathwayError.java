package org.spona.cooperation.pathway;

import org.spona.platform.problem.ErrorCode;
import org.springframework.http.HttpStatus;

/** What can be wrong with what is asked of a pathway. */
public final class PathwayError {

    /** It is not at the stage at which this can be done; somebody else was faster. */
    public static final ErrorCode WRONG_STATUS = ErrorCode.of("pathway-wrong-status", HttpStatus.CONFLICT);

    /** What was agreed stays as it is; another version is begun instead. */
    public static final ErrorCode AGREED = ErrorCode.of("pathway-agreed", HttpStatus.CONFLICT);

    private PathwayError() {}
}
