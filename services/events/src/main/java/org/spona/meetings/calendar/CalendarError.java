package org.spona.meetings.calendar;

import org.spona.platform.problem.ErrorCode;
import org.springframework.http.HttpStatus;

/** What can be wrong with what is asked of a calendar. */
public final class CalendarError {

    /** Its owner is in no network any more. */
    public static final ErrorCode ENDED = ErrorCode.of("calendar-ended", HttpStatus.GONE);

    private CalendarError() {}
}
