package org.spona.meetings.calendar;

import org.spona.platform.problem.ErrorCode;
import org.springframework.http.HttpStatus;

/** What can be wrong with what is asked of a calendar. */
public enum CalendarError implements ErrorCode {
    /** Its owner is in no network any more. */
    ENDED("calendar-ended", HttpStatus.GONE);

    private final String code;
    private final HttpStatus status;

    CalendarError(String code, HttpStatus status) {
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
