package org.spona.cooperation.plan;

import org.spona.platform.problem.ErrorCode;
import org.springframework.http.HttpStatus;

/** What can be wrong with what is asked of a plan. */
public final class PlanError {

    /** It is not at the stage at which this can be done; somebody else was faster. */
    public static final ErrorCode WRONG_STATUS = ErrorCode.of("plan-wrong-status", HttpStatus.CONFLICT);

    /** It is submitted or adopted, so its text stays as it is. */
    public static final ErrorCode FROZEN = ErrorCode.of("plan-frozen", HttpStatus.CONFLICT);

    /** It is the part of another organisation. */
    public static final ErrorCode NOT_YOUR_PART = ErrorCode.of("plan-not-your-part", HttpStatus.FORBIDDEN);

    /** The plan to whose part a personal link leads is closed. */
    public static final ErrorCode LINK_ENDED = ErrorCode.of("plan-link-ended", HttpStatus.GONE);

    /** The part was moved as often as it can be in a day. */
    public static final ErrorCode MOVED_TOO_OFTEN = ErrorCode.of("plan-moved-too-often", HttpStatus.TOO_MANY_REQUESTS);

    private PlanError() {}
}
