package org.spona.regulations.update;

import org.spona.platform.problem.ErrorCode;
import org.springframework.http.HttpStatus;

/** What can be wrong with what is asked of an update. */
public final class UpdateError {

    /** It is not at the stage at which this can be done; somebody else was faster. */
    public static final ErrorCode WRONG_STATUS = ErrorCode.of("update-wrong-status", HttpStatus.CONFLICT);

    /** It was withdrawn and stays as it was. */
    public static final ErrorCode WITHDRAWN = ErrorCode.of("update-withdrawn", HttpStatus.CONFLICT);

    /** Who has to do what was told with its publication; another obligation takes another update. */
    public static final ErrorCode OBLIGATIONS_TOLD = ErrorCode.of("update-obligations-told", HttpStatus.CONFLICT);

    private UpdateError() {}
}
