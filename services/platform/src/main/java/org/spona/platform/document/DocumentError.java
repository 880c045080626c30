package org.spona.platform.document;

import org.spona.platform.problem.ErrorCode;
import org.springframework.http.HttpStatus;

/** Why there is no document now. */
enum DocumentError implements ErrorCode {
    /** Others are being written. */
    BUSY("document-busy", HttpStatus.SERVICE_UNAVAILABLE),
    /** It asks for more memory or time than there is. */
    TOO_MUCH("document-too-much", HttpStatus.UNPROCESSABLE_CONTENT);

    private final String code;
    private final HttpStatus status;

    DocumentError(String code, HttpStatus status) {
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
