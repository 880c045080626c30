package org.spona.meetings.invitation;

import org.spona.platform.problem.ErrorCode;
import org.springframework.http.HttpStatus;

/** What can be wrong with what is asked of an invitation. */
public enum InvitationError implements ErrorCode {
    /** The invitation to which a personal link belongs was taken back, or the right to it is gone. */
    ENDED("meeting-invitation-ended", HttpStatus.GONE),
    /** One invitation was answered too often in a day. */
    ANSWERED_TOO_OFTEN("meeting-answered-too-often", HttpStatus.TOO_MANY_REQUESTS);

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
