package org.spona.cooperation.risk;

import org.spona.platform.problem.ErrorCode;
import org.springframework.http.HttpStatus;

/** What can be wrong with what is asked of a risk. */
public final class RiskError {

    /** It is closed, or open again; somebody else was faster. */
    public static final ErrorCode WRONG_STATUS = ErrorCode.of("risk-wrong-status", HttpStatus.CONFLICT);

    private RiskError() {}
}
