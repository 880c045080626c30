package org.spona.regulations.question;

import org.spona.platform.problem.ErrorCode;
import org.springframework.http.HttpStatus;

/** What can be wrong with what is asked of a question or an answer. */
public final class AnsweringError {

    /** It is not at the stage at which this can be done; somebody else was faster. */
    public static final ErrorCode WRONG_STATUS = ErrorCode.of("question-wrong-status", HttpStatus.CONFLICT);

    /** Somebody works on the question already, so its words stay as they are. */
    public static final ErrorCode TAKEN = ErrorCode.of("question-taken", HttpStatus.CONFLICT);

    /** The answer was withdrawn and stays as it was. */
    public static final ErrorCode WITHDRAWN = ErrorCode.of("answer-withdrawn", HttpStatus.CONFLICT);

    /** The answer is not one that this question could have: not published, of another network, or for others alone. */
    public static final ErrorCode NO_ANSWER = ErrorCode.of("answer-not-for-question", HttpStatus.CONFLICT);

    /** The organisation has asked as much as staff can have before them of one. */
    public static final ErrorCode TOO_MANY = ErrorCode.of("questions-too-many", HttpStatus.CONFLICT);

    private AnsweringError() {}
}
