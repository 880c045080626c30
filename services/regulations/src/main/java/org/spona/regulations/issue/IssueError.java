package org.spona.regulations.issue;

import org.spona.platform.problem.ErrorCode;
import org.springframework.http.HttpStatus;

/** What can be wrong with what is asked of an issue or a group of issues. */
public final class IssueError {

    /** It is not at the stage at which this can be done; somebody else was faster. */
    public static final ErrorCode WRONG_STATUS = ErrorCode.of("issue-wrong-status", HttpStatus.CONFLICT);

    /** Staff have taken it together with others, so its words stay as they are. */
    public static final ErrorCode TAKEN = ErrorCode.of("issue-taken", HttpStatus.CONFLICT);

    /** The organisation has reported as much as staff can have before them of one. */
    public static final ErrorCode TOO_MANY = ErrorCode.of("issues-too-many", HttpStatus.CONFLICT);

    /** The organisation has reported the same already. */
    public static final ErrorCode REPEATED = ErrorCode.of("issue-repeated", HttpStatus.CONFLICT);

    /** What is to be taken together is not open, or of another network. */
    public static final ErrorCode NOT_TOGETHER = ErrorCode.of("issues-not-together", HttpStatus.CONFLICT);

    /** The answer is none of the association to all whom it concerns. */
    public static final ErrorCode NO_ANSWER = ErrorCode.of("issue-without-answer", HttpStatus.CONFLICT);

    private IssueError() {}
}
