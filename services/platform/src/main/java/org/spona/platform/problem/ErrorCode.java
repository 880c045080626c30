package org.spona.platform.problem;

import org.springframework.http.HttpStatus;

/**
 * A kind of error that programs may rely on. Its words are in the message bundles under
 * {@code error.<code>.title} and {@code error.<code>.detail}.
 */
public interface ErrorCode {

    /** Stable and lower case with hyphens, such as {@code not-found}; the problem type is {@code urn:spona:error:<code>}. */
    String code();

    /** The HTTP status that goes with it. */
    HttpStatus status();

    /** The error with this code and status. */
    static ErrorCode of(String code, HttpStatus status) {
        return new PlainErrorCode(code, status);
    }
}
