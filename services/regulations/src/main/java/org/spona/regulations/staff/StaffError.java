package org.spona.regulations.staff;

import org.spona.platform.problem.ErrorCode;
import org.springframework.http.HttpStatus;

/** What keeps somebody from speaking for a network. */
public enum StaffError implements ErrorCode {
    /** She is neither editor nor coordinator for this organisation in this network. */
    NOT_STAFF("not-staff", HttpStatus.FORBIDDEN);

    private final String code;
    private final HttpStatus status;

    StaffError(String code, HttpStatus status) {
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
