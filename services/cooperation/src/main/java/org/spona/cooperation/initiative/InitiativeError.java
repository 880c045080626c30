package org.spona.cooperation.initiative;

import org.spona.platform.problem.ErrorCode;
import org.springframework.http.HttpStatus;

/** What can be wrong with what is asked of an initiative. */
public final class InitiativeError {

    /** It is not at the stage at which this can be done; somebody else was faster. */
    public static final ErrorCode WRONG_STATUS = ErrorCode.of("initiative-wrong-status", HttpStatus.CONFLICT);

    /** A party has not decided yet. */
    public static final ErrorCode UNDECIDED = ErrorCode.of("initiative-undecided", HttpStatus.CONFLICT);

    /** Nobody takes part but the one who leads. */
    public static final ErrorCode ALONE = ErrorCode.of("initiative-without-partner", HttpStatus.CONFLICT);

    /** The last day on which an organisation could say that it takes part has passed. */
    public static final ErrorCode TOO_LATE = ErrorCode.of("initiative-search-over", HttpStatus.CONFLICT);

    /** The organisation has not offered to take part, or has taken that back. */
    public static final ErrorCode NOT_OFFERED = ErrorCode.of("initiative-not-offered", HttpStatus.CONFLICT);

    private InitiativeError() {}
}
