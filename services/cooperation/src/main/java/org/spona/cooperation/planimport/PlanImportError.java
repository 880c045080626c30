package org.spona.cooperation.planimport;

import org.spona.platform.problem.ErrorCode;
import org.springframework.http.HttpStatus;

/** What can be wrong with what is asked of a table that is brought. */
public final class PlanImportError {

    /** A plan was made of it already, or its columns are not known yet. */
    public static final ErrorCode WRONG_STATUS = ErrorCode.of("plan-import-wrong-status", HttpStatus.CONFLICT);

    /** Doubts are open. */
    public static final ErrorCode OPEN_DOUBTS = ErrorCode.of("plan-import-open-doubts", HttpStatus.CONFLICT);

    /** It has no such line or doubt. */
    public static final ErrorCode NO_LINE = ErrorCode.of("plan-import-without-line", HttpStatus.NOT_FOUND);

    /** Before this line there is none of its sort under the same goal. */
    public static final ErrorCode NOTHING_BEFORE = ErrorCode.of("plan-import-nothing-before", HttpStatus.CONFLICT);

    private PlanImportError() {}
}
