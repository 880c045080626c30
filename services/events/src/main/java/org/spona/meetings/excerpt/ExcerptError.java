package org.spona.meetings.excerpt;

import org.spona.platform.problem.ErrorCode;
import org.springframework.http.HttpStatus;

/** What can be wrong with what is asked of an excerpt. */
public final class ExcerptError {

    /** The reader does not keep the decision. */
    public static final ErrorCode NOT_YOURS = ErrorCode.of("excerpt-not-yours", HttpStatus.FORBIDDEN);

    /** There are no minutes yet of which it could be taken, or the decision was taken back. */
    public static final ErrorCode NOT_THERE = ErrorCode.of("excerpt-not-there", HttpStatus.CONFLICT);

    /** The link was in a mail that is too old. */
    public static final ErrorCode LINK_ENDED = ErrorCode.of("excerpt-link-ended", HttpStatus.GONE);

    private ExcerptError() {}
}
