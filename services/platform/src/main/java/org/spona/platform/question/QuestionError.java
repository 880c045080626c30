package org.spona.platform.question;

import org.spona.platform.problem.ErrorCode;
import org.springframework.http.HttpStatus;

/** Why a question is not sent. */
public final class QuestionError {

    /** As many were sent within a day as may. */
    public static final ErrorCode ENOUGH = ErrorCode.of("questions-enough", HttpStatus.TOO_MANY_REQUESTS);

    private QuestionError() {}
}
