package org.spona.members.invitation;

import org.spona.platform.problem.ErrorCode;
import org.springframework.http.HttpStatus;

/** What can be wrong with what is asked of an invitation. */
public enum InvitationError implements ErrorCode {
    /** It was answered or revoked before. */
    ANSWERED("invitation-answered", HttpStatus.CONFLICT),
    /** It was not answered in time. */
    EXPIRED("invitation-expired", HttpStatus.CONFLICT);

    private final String code;
    private final HttpStatus status;

    InvitationError(String code, HttpStatus status) {
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
