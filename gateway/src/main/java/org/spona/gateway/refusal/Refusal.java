package org.spona.gateway.refusal;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Everything that the gateway answers by itself in place of a service. */
public enum Refusal {
    BAD_REQUEST("bad-request", HttpStatus.BAD_REQUEST),
    UNAUTHENTICATED("unauthenticated", HttpStatus.UNAUTHORIZED),
    INVALID_TOKEN("invalid-token", HttpStatus.UNAUTHORIZED),
    SIGN_IN_FAILED("sign-in-failed", HttpStatus.FORBIDDEN),
    SIGN_IN_UNAVAILABLE("sign-in-unavailable", HttpStatus.SERVICE_UNAVAILABLE),
    CROSS_SITE("cross-site", HttpStatus.FORBIDDEN),
    NOT_FOUND("not-found", HttpStatus.NOT_FOUND),
    TOO_LARGE("too-large", HttpStatus.CONTENT_TOO_LARGE),
    TOO_MANY_REQUESTS("too-many-requests", HttpStatus.TOO_MANY_REQUESTS),
    UNAVAILABLE("unavailable", HttpStatus.SERVICE_UNAVAILABLE),
    SLOW("slow", HttpStatus.GATEWAY_TIMEOUT),
    INTERNAL("internal", HttpStatus.INTERNAL_SERVER_ERROR);

    private final String code;
    private final HttpStatus status;

    Refusal(String code, HttpStatus status) {
        this.code = code;
        this.status = status;
    }

    /** Stable name, for programs and for the keys of messages. */
    public String code() {
        return code;
    }

    public HttpStatus status() {
        return status;
    }

    /**
     * Ends the request with this refusal; the words follow in {@link RefusalController}. Where the server itself has
     * answered already, as after a body that was no HTTP, there is nothing left to say.
     */
    public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        request.setAttribute(Refusal.class.getName(), this);
        response.sendError(status.value());
    }

    /**
     * As {@link #answer(HttpServletRequest, HttpServletResponse)}, with the time after which it is worth to try again
     * (RFC 9110, section 10.2.3), rounded up to whole seconds.
     */
    public void answer(HttpServletRequest request, HttpServletResponse response, Duration retryAfter)
            throws IOException {
        long seconds = Math.max(1, retryAfter.plusMillis(999).toSeconds());
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        answer(request, response);
    }

    /** The refusal that ended the request; when none of ours did, what its status comes nearest to. */
    static Refusal of(HttpServletRequest request) {
        if (request.getAttribute(Refusal.class.getName()) instanceof Refusal refusal) {
            return refusal;
        }
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        return switch (status) {
            case 404 -> NOT_FOUND;
            case 413 -> TOO_LARGE;
            default -> status < 500 ? BAD_REQUEST : INTERNAL;
        };
    }
}
