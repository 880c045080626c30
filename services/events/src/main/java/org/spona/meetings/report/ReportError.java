package org.spona.meetings.report;

import org.spona.platform.problem.ErrorCode;
import org.springframework.http.HttpStatus;

/** What can be wrong with what is asked of a report or plan. */
public final class ReportError {

    /** It is adopted: nothing in it changes any more. */
    public static final ErrorCode ADOPTED = ErrorCode.of("report-adopted", HttpStatus.CONFLICT);

    /** The reader is neither secretary nor chair of the body, nor coordinates for whoever founded it. */
    public static final ErrorCode NOT_KEEPER = ErrorCode.of("report-not-keeper", HttpStatus.FORBIDDEN);

    private ReportError() {}
}
