package org.spona.knowledge.practice;

import org.spona.platform.problem.ErrorCode;
import org.springframework.http.HttpStatus;

/** What can be wrong with what is asked of a practice. */
public enum PracticeError implements ErrorCode {
    /** It is not at the stage at which this can be done; somebody else was faster. */
    WRONG_STATUS("practice-wrong-status", HttpStatus.CONFLICT),
    /** It was withdrawn and stays as it was. */
    WITHDRAWN("practice-withdrawn", HttpStatus.CONFLICT),
    /** It has been handed in once, so it is withdrawn, not thrown away. */
    SHOWN_BEFORE("practice-shown-before", HttpStatus.CONFLICT),
    /** The writer has no membership that lets her write for this organisation in this network. */
    NO_WORKPLACE("no-workplace", HttpStatus.FORBIDDEN);

    private final String code;
    private final HttpStatus status;

    PracticeError(String code, HttpStatus status) {
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
