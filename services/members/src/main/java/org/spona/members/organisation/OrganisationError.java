package org.spona.members.organisation;

import org.spona.platform.problem.ErrorCode;
import org.springframework.http.HttpStatus;

/** What can be wrong with what is asked of a network's organisations. */
public enum OrganisationError implements ErrorCode {
    /** People work for it in the network. */
    STILL_WORKING("organisation-still-working", HttpStatus.CONFLICT);

    private final String code;
    private final HttpStatus status;

    OrganisationError(String code, HttpStatus status) {
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
