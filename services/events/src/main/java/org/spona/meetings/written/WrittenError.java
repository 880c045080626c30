package org.spona.meetings.written;

import org.spona.platform.problem.ErrorCode;
import org.springframework.http.HttpStatus;

/** What can be wrong with what is asked of a written procedure. */
public final class WrittenError {

    /** It is not at the stage at which this can be done; somebody else was faster. */
    public static final ErrorCode WRONG_STATUS = ErrorCode.of("written-wrong-status", HttpStatus.CONFLICT);

    /** The reader is neither secretary nor chair of the body, nor coordinates for whoever founded it. */
    public static final ErrorCode NOT_KEEPER = ErrorCode.of("written-not-keeper", HttpStatus.FORBIDDEN);

    /** Nobody sits in the body. */
    public static final ErrorCode NOBODY = ErrorCode.of("written-nobody", HttpStatus.CONFLICT);

    /** The time for it is over, or all have voted. */
    public static final ErrorCode CLOSED = ErrorCode.of("written-closed", HttpStatus.CONFLICT);

    /** Somebody else of the seat was faster, or a seat's own word stands against what was said by phone. */
    public static final ErrorCode CAST = ErrorCode.of("written-cast", HttpStatus.CONFLICT);

    /** A seat has changed its vote so often that it can change it no more. */
    public static final ErrorCode TOO_OFTEN = ErrorCode.of("written-too-often", HttpStatus.TOO_MANY_REQUESTS);

    /** The mandate has ended for which the link was made, or the procedure was taken back. */
    public static final ErrorCode LINK_ENDED = ErrorCode.of("written-link-ended", HttpStatus.GONE);

    private WrittenError() {}
}
