package org.spona.cooperation.directory;

import org.spona.platform.problem.ErrorCode;
import org.springframework.http.HttpStatus;

/** What can be wrong with what is asked of a service. */
public final class LocalServiceError {

    /** It is not at the stage at which this can be done; somebody else was faster. */
    public static final ErrorCode WRONG_STATUS = ErrorCode.of("service-wrong-status", HttpStatus.CONFLICT);

    /** Nobody is named whom the link could be sent to. */
    public static final ErrorCode NOBODY_TO_ASK = ErrorCode.of("service-nobody-to-ask", HttpStatus.CONFLICT);

    private LocalServiceError() {}
}
