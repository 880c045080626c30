package org.spona.meetings.decision;

import org.spona.platform.problem.ErrorCode;
import org.springframework.http.HttpStatus;

/** What can be wrong with what is asked of a vote. */
public final class VoteError {

    /** There is no vote on this item now. */
    public static final ErrorCode CLOSED = ErrorCode.of("vote-closed", HttpStatus.CONFLICT);

    /** Somebody else of the seat was faster. */
    public static final ErrorCode CAST = ErrorCode.of("vote-cast", HttpStatus.CONFLICT);

    /** Several bodies meet, each with its own majority: hands do not say whose they are. */
    public static final ErrorCode SEVERAL_BODIES = ErrorCode.of("vote-several-bodies", HttpStatus.CONFLICT);

    /** The seat has no vote, or is vacant. */
    public static final ErrorCode NO_VOTE = ErrorCode.of("vote-not-voting", HttpStatus.CONFLICT);

    private VoteError() {}
}
