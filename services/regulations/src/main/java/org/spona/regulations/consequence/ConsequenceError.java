package org.spona.regulations.consequence;

import org.spona.platform.problem.ErrorCode;
import org.springframework.http.HttpStatus;

/** What can be wrong with what is said of a thing that rests on a changed provision. */
public final class ConsequenceError {

    /** Somebody has said already what is to be done, or it is said on the page of the thing. */
    public static final ErrorCode SETTLED = ErrorCode.of("consequence-settled", HttpStatus.CONFLICT);

    private ConsequenceError() {}
}
