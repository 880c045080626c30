package org.spona.cooperation.plan;

import org.spona.platform.problem.ErrorCode;
import org.springframework.http.HttpStatus;

/** What can be wrong with what is asked of a plan. */
public final class PlanError {

    /** It is not at the stage at which this can be done; somebody else was faster. */
    public static final ErrorCode WRONG_STATUS = ErrorCode.of("plan-wrong-status", HttpStatus.CONFLICT);

    /** It is submitted or adopted, so its text stays as it is. */
    public static final ErrorCode FROZEN = ErrorCode.of("plan-frozen", HttpStatus.CONFLICT);

    private PlanError() {}
}
