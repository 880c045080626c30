package org.spona.meetings.series;

import org.spona.platform.problem.ErrorCode;
import org.springframework.http.HttpStatus;

/** What can be wrong with what is asked of a series. */
public final class SeriesError {

    /** It is over. */
    public static final ErrorCode WRONG_STATUS = ErrorCode.of("series-wrong-status", HttpStatus.CONFLICT);

    /** The reader does not convene such meetings. */
    public static final ErrorCode NOT_COORDINATOR = ErrorCode.of("series-not-coordinator", HttpStatus.FORBIDDEN);

    /** The new rule has no date for some meetings, and nobody has said what becomes of them. */
    public static final ErrorCode DATES_UNCONFIRMED = ErrorCode.of("series-dates-unconfirmed", HttpStatus.CONFLICT);

    /** No draft of it is left that could be sent. */
    public static final ErrorCode NOTHING_TO_SEND = ErrorCode.of("series-nothing-to-send", HttpStatus.CONFLICT);

    private SeriesError() {}
}
