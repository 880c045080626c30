package org.spona.meetings.survey;

import org.spona.platform.problem.ErrorCode;
import org.springframework.http.HttpStatus;

/** What can be wrong with what is asked of a survey. */
public final class SurveyError {

    /** The reader neither coordinates for whoever asks nor runs the body. */
    public static final ErrorCode NOT_YOURS = ErrorCode.of("survey-not-yours", HttpStatus.FORBIDDEN);

    /** It is another institution's to answer. */
    public static final ErrorCode NOT_YOUR_PART = ErrorCode.of("survey-not-your-part", HttpStatus.FORBIDDEN);

    /** It is not at the stage at which this can be done, or its time is over. */
    public static final ErrorCode WRONG_STATUS = ErrorCode.of("survey-wrong-status", HttpStatus.CONFLICT);

    /** Answers have come after it was over; they are not kept. */
    public static final ErrorCode CLOSED = ErrorCode.of("survey-closed", HttpStatus.CONFLICT);

    /** One institution has saved its answers too often in a day. */
    public static final ErrorCode SAVED_TOO_OFTEN =
            ErrorCode.of("survey-saved-too-often", HttpStatus.TOO_MANY_REQUESTS);

    /** The time in which a personal link works has passed. */
    public static final ErrorCode LINK_ENDED = ErrorCode.of("survey-link-ended", HttpStatus.GONE);

    private SurveyError() {}
}
