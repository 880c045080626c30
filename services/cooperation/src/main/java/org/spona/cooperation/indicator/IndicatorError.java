package org.spona.cooperation.indicator;

import org.spona.platform.problem.ErrorCode;
import org.springframework.http.HttpStatus;

/** What can be wrong with what is asked of an indicator or a value. */
public final class IndicatorError {

    /** It is not at the stage at which this can be done; somebody else was faster. */
    public static final ErrorCode WRONG_STATUS = ErrorCode.of("indicator-wrong-status", HttpStatus.CONFLICT);

    /** It is measured already, so what its numbers mean stays as it is. */
    public static final ErrorCode MEASURED = ErrorCode.of("indicator-measured", HttpStatus.CONFLICT);

    /** The reader writes for no organisation that reports here. */
    public static final ErrorCode NOT_REPORTING = ErrorCode.of("indicator-not-reporting", HttpStatus.FORBIDDEN);

    /** Only the owner's staff approves and locks. */
    public static final ErrorCode NOT_OWNER = ErrorCode.of("indicator-not-owner", HttpStatus.FORBIDDEN);

    /** Its values are counted, not reported. */
    public static final ErrorCode COUNTED = ErrorCode.of("indicator-counted", HttpStatus.CONFLICT);

    /** The value is not at the stage at which this can be done. */
    public static final ErrorCode VALUE_STATUS = ErrorCode.of("value-wrong-status", HttpStatus.CONFLICT);

    /** The value is locked: whoever owns the indicator has closed the period. */
    public static final ErrorCode LOCKED = ErrorCode.of("value-locked", HttpStatus.CONFLICT);

    private IndicatorError() {}
}
