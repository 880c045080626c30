package org.spona.members.administration;

import org.spona.platform.problem.ErrorCode;
import org.springframework.http.HttpStatus;

/** What can be wrong with what is asked of administrators. */
public enum AdministrationError implements ErrorCode {
    /** The organisation would be left without one. */
    LAST_ADMINISTRATOR("last-administrator", HttpStatus.CONFLICT),
    /** Only people of the organisation administer it. */
    NOT_OF_ORGANISATION("administrator-not-of-organisation", HttpStatus.UNPROCESSABLE_CONTENT),
    /** No coordinator appoints herself. */
    HERSELF("administrator-herself", HttpStatus.FORBIDDEN);

    private final String code;
    private final HttpStatus status;

    AdministrationError(String code, HttpStatus status) {
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
