package org.spona.platform.ids;

import org.spona.platform.problem.ErrorCode;
import org.springframework.http.HttpStatus;

/** Why an id cannot be had. */
public enum IdError implements ErrorCode {
    /** Neither random nor made of the time: it could have been guessed, or reserved for something that has a name. */
    VERSION("id-version", HttpStatus.UNPROCESSABLE_CONTENT),
    /** She has tried too many that belong to what she may not see. */
    TOO_MANY_TAKEN("ids-taken", HttpStatus.TOO_MANY_REQUESTS);

    private final String code;
    private final HttpStatus status;

    IdError(String code, HttpStatus status) {
        this.code = code;
        this.status = status;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
