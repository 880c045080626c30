package org.spona.meetings.opinion;

import org.spona.platform.problem.ErrorCode;
import org.springframework.http.HttpStatus;

/** What can be wrong with what is asked of an opinion. */
public final class OpinionError {

    /** It is not at the stage at which this can be done; somebody else was faster, or its time is over. */
    public static final ErrorCode WRONG_STATUS = ErrorCode.of("opinion-wrong-status", HttpStatus.CONFLICT);

    /** The reader is neither secretary nor chair of the body, nor coordinates for whoever founded it. */
    public static final ErrorCode NOT_KEEPER = ErrorCode.of("opinion-not-keeper", HttpStatus.FORBIDDEN);

    /** Comments wait for an answer. */
    public static final ErrorCode OPEN_COMMENTS = ErrorCode.of("opinion-open-comments", HttpStatus.CONFLICT);

    /** A seat has made so many comments that it can make no more. */
    public static final ErrorCode TOO_MANY_COMMENTS =
            ErrorCode.of("opinion-too-many-comments", HttpStatus.TOO_MANY_REQUESTS);

    /** The mandate has ended for which the link was made. */
    public static final ErrorCode LINK_ENDED = ErrorCode.of("opinion-link-ended", HttpStatus.GONE);

    private OpinionError() {}
}
