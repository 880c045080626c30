package org.spona.regulations.reminder;

import org.spona.platform.problem.ErrorCode;
import org.springframework.http.HttpStatus;

/** What keeps staff from reminding. */
public final class ReminderError {

    /** All who are late or silent were reminded lately, or nobody can be written to. */
    public static final ErrorCode NOBODY = ErrorCode.of("nobody-to-remind", HttpStatus.CONFLICT);

    private ReminderError() {}
}
