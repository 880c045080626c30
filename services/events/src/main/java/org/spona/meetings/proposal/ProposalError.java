package org.spona.meetings.proposal;

import org.spona.platform.problem.ErrorCode;
import org.springframework.http.HttpStatus;

/** What can be wrong with what is asked of proposals. */
public final class ProposalError {

    /** It was taken or refused before; somebody else was faster. */
    public static final ErrorCode DECIDED = ErrorCode.of("proposal-decided", HttpStatus.CONFLICT);

    /** The time for proposals to this meeting is over. */
    public static final ErrorCode TOO_LATE = ErrorCode.of("proposal-too-late", HttpStatus.CONFLICT);

    /** One has proposed so much that has to be decided on first. */
    public static final ErrorCode TOO_MANY = ErrorCode.of("proposal-too-many", HttpStatus.TOO_MANY_REQUESTS);

    /** It has as many files as can be added by a link. */
    public static final ErrorCode TOO_MANY_FILES = ErrorCode.of("proposal-too-many-files", HttpStatus.CONFLICT);

    /** The item is forwarded already. */
    public static final ErrorCode FORWARDED = ErrorCode.of("item-forwarded", HttpStatus.CONFLICT);

    private ProposalError() {}
}
