package org.spona.regulations.update;

import org.spona.platform.problem.ErrorCode;
import org.springframework.http.HttpStatus;

/** What can be wrong with what is asked of an update. */
public enum UpdateError implements ErrorCode {
    /** It is not at the stage at which this can be done; somebody else was faster. */
    WRONG_STATUS("update-wrong-status", HttpStatus.CONFLICT),
    /** It was withdrawn and stays as it was. */
    WITHDRAWN("update-withdrawn", HttpStatus.CONFLICT),
    /** Who has to do what was told with its publication; another obligation takes another update. */
    OBLIGATIONS_TOLD("update-obligations-told", HttpStatus.CONFLICT);

    private final String code;
    private final HttpStatus status;

    UpdateError(String code, HttpStatus status) {
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
