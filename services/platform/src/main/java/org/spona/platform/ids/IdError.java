package org.spona.platform.ids;

import org.spona.platform.problem.ErrorCode;
import org.springframework.http.HttpStatus;

/** Why an id cannot be had. */
public final class IdError {

    /** Neither random nor made of the time: it could have been guessed, or reserved for something that has a name. */
    public static final ErrorCode VERSION = ErrorCode.of("id-version", HttpStatus.UNPROCESSABLE_CONTENT);

    /** She has tried too many that belong to what she may not see. */
    public static final ErrorCode TOO_MANY_TAKEN = ErrorCode.of("ids-taken", HttpStatus.TOO_MANY_REQUESTS);

    private IdError() {}
}
