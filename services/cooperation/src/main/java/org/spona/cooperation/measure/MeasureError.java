package org.spona.cooperation.measure;

import org.spona.platform.problem.ErrorCode;
import org.springframework.http.HttpStatus;

/** What can be wrong with what is asked of a measure. */
public final class MeasureError {

    /** It is not at the stage at which this can be done; somebody else was faster. */
    public static final ErrorCode WRONG_STATUS = ErrorCode.of("measure-wrong-status", HttpStatus.CONFLICT);

    /** It is adopted, so what it says stays. */
    public static final ErrorCode FROZEN = ErrorCode.of("measure-frozen", HttpStatus.CONFLICT);

    private MeasureError() {}
}
