package org.spona.knowledge.adoption;

import org.spona.platform.problem.ErrorCode;
import org.springframework.http.HttpStatus;

/** What can be wrong with what is said of an adoption. */
public enum AdoptionError implements ErrorCode {
    /** The practice is not published, or not any more. */
    NOT_PUBLISHED("adoption-not-published", HttpStatus.CONFLICT),
    /** An organisation wrote the practice itself. */
    OWN_PRACTICE("adoption-own-practice", HttpStatus.CONFLICT),
    /** The reader does not write for the organisation, or belongs to none. */
    NO_WORKPLACE("no-workplace", HttpStatus.FORBIDDEN);

    private final String code;
    private final HttpStatus status;

    AdoptionError(String code, HttpStatus status) {
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
