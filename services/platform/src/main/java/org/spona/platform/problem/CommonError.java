package org.spona.platform.problem;

import java.util.Arrays;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/** The errors that every service has. */
public enum CommonError implements ErrorCode {
    BAD_REQUEST("bad-request", HttpStatus.BAD_REQUEST),
    INVALID("invalid", HttpStatus.UNPROCESSABLE_CONTENT),
    UNAUTHENTICATED("unauthenticated", HttpStatus.UNAUTHORIZED),
    FORBIDDEN("forbidden", HttpStatus.FORBIDDEN),
    NOT_FOUND("not-found", HttpStatus.NOT_FOUND),
    METHOD_NOT_ALLOWED("method-not-allowed", HttpStatus.METHOD_NOT_ALLOWED),
    NOT_ACCEPTABLE("not-acceptable", HttpStatus.NOT_ACCEPTABLE),
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    TOO_LARGE("too-large", HttpStatus.CONTENT_TOO_LARGE),
    /** Somebody else changed the same thing in the meantime. */
    STALE("stale", HttpStatus.CONFLICT),
    CONFLICT("conflict", HttpStatus.CONFLICT),
    UNAVAILABLE("unavailable", HttpStatus.SERVICE_UNAVAILABLE),
    INTERNAL("internal", HttpStatus.INTERNAL_SERVER_ERROR);

    private final String code;
    private final HttpStatus status;

    CommonError(String code, HttpStatus status) {
        this.code = code;
        this.status = status;
    }

    /** The error that a status stands for; of a status that is none of them, the most general of its kind. */
    public static CommonError ofStatus(HttpStatusCode status) {
        return Arrays.stream(values())
                .filter(error -> error.status.value() == status.value())
                .findFirst()
                .orElse(status.is4xxClientError() ? BAD_REQUEST : INTERNAL);
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
