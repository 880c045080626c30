package org.spona.platform.problem;

import org.springframework.http.HttpStatus;

/** An error that is no more than its code and its status. */
record PlainErrorCode(String code, HttpStatus status) implements ErrorCode {}
