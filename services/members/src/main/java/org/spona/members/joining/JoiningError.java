package org.spona.members.joining;

import org.spona.platform.problem.ErrorCode;
import org.springframework.http.HttpStatus;

/** What can be wrong with coming into a network and leaving it. */
public enum JoiningError implements ErrorCode {
    /** The network has not asked, or the question is answered. */
    NOT_ASKED("joining-not-asked", HttpStatus.CONFLICT),
    /** It said no not long ago. */
    DECLINED("joining-declined", HttpStatus.CONFLICT);

    private final String code;
    private final HttpStatus status;

    JoiningError(String code, HttpStatus status) {
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
