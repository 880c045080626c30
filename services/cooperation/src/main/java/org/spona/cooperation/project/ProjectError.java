package org.spona.cooperation.project;

import org.spona.platform.problem.ErrorCode;
import org.springframework.http.HttpStatus;

/** What can be wrong with what is asked of a project or a report. */
public final class ProjectError {

    /** It is not at the stage at which this can be done; somebody else was faster. */
    public static final ErrorCode WRONG_STATUS = ErrorCode.of("project-wrong-status", HttpStatus.CONFLICT);

    /** A report that was sent stays as it is. */
    public static final ErrorCode REPORT_SENT = ErrorCode.of("donor-report-sent", HttpStatus.CONFLICT);

    /** Nothing is reported to IATI without an identifier, a period and a sentence of what it is for. */
    public static final ErrorCode NOT_REPORTED = ErrorCode.of("project-not-in-iati", HttpStatus.NOT_FOUND);

    private ProjectError() {}
}
