package org.spona.regulations.application;

import org.spona.platform.problem.ErrorCode;
import org.springframework.http.HttpStatus;

/** What keeps somebody from saying how far an organisation is. */
public enum ApplicationError implements ErrorCode {
    /** She does not write for the organisation in this network. */
    NOT_YOURS("application-not-yours", HttpStatus.FORBIDDEN),
    /** The obligation is asked of others. */
    NOT_ADDRESSED("application-not-addressed", HttpStatus.CONFLICT),
    /** It is not asked yet, or no more. */
    NOT_ASKED("application-not-asked", HttpStatus.CONFLICT);

    private final String code;
    private final HttpStatus status;

    ApplicationError(String code, HttpStatus status) {
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
