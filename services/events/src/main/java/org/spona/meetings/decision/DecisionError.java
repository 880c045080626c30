package org.spona.meetings.decision;

import org.spona.platform.problem.ErrorCode;
import org.springframework.http.HttpStatus;

/** What can be wrong with what is asked of a decision. */
public final class DecisionError {

    /** It is not in force any more. */
    public static final ErrorCode WRONG_STATUS = ErrorCode.of("decision-wrong-status", HttpStatus.CONFLICT);

    /** The reader coordinates no network for the organisation whose it is. */
    public static final ErrorCode NOT_COORDINATOR = ErrorCode.of("decision-not-coordinator", HttpStatus.FORBIDDEN);

    private DecisionError() {}
}
