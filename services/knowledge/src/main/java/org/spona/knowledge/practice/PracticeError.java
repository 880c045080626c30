package org.spona.knowledge.practice;

import org.spona.platform.problem.ErrorCode;
import org.springframework.http.HttpStatus;

/** What can be wrong with what is asked of a practice. */
public final class PracticeError {

    /** It is not at the stage at which this can be done; somebody else was faster. */
    public static final ErrorCode WRONG_STATUS = ErrorCode.of("practice-wrong-status", HttpStatus.CONFLICT);

    /** It was withdrawn and stays as it was. */
    public static final ErrorCode WITHDRAWN = ErrorCode.of("practice-withdrawn", HttpStatus.CONFLICT);

    /** It has been handed in once, so it is withdrawn, not thrown away. */
    public static final ErrorCode SHOWN_BEFORE = ErrorCode.of("practice-shown-before", HttpStatus.CONFLICT);

    /** The writer has no membership that lets her write for this organisation in this network. */
    public static final ErrorCode NO_WORKPLACE = ErrorCode.of("no-workplace", HttpStatus.FORBIDDEN);

    /** Whoever wrote it has left, and nobody writes for its organisation. */
    public static final ErrorCode NOBODY_ANSWERS = ErrorCode.of("practice-nobody-answers", HttpStatus.CONFLICT);

    private PracticeError() {}
}
