package org.spona.regulations.application;

import org.spona.platform.problem.ErrorCode;
import org.springframework.http.HttpStatus;

/** What keeps somebody from saying how far an organisation is. */
public final class ApplicationError {

    /** She does not write for the organisation in this network. */
    public static final ErrorCode NOT_YOURS = ErrorCode.of("application-not-yours", HttpStatus.FORBIDDEN);

    /** The obligation is asked of others. */
    public static final ErrorCode NOT_ADDRESSED = ErrorCode.of("application-not-addressed", HttpStatus.CONFLICT);

    /** It is not asked yet, or no more. */
    public static final ErrorCode NOT_ASKED = ErrorCode.of("application-not-asked", HttpStatus.CONFLICT);

    private ApplicationError() {}
}
