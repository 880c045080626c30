package org.spona.cooperation.counter;

import org.spona.platform.problem.ErrorCode;
import org.springframework.http.HttpStatus;

/** What can be wrong with what is asked of a counter. */
public final class CounterError {

    /** It is not at the stage at which this can be done; somebody else was faster. */
    public static final ErrorCode WRONG_STATUS = ErrorCode.of("counter-wrong-status", HttpStatus.CONFLICT);

    /** Organisations count already, so its lists stay as they are. */
    public static final ErrorCode OPEN = ErrorCode.of("counter-open", HttpStatus.CONFLICT);

    /** The reader writes for no organisation that counts here. */
    public static final ErrorCode NOT_COUNTING = ErrorCode.of("counter-not-counting", HttpStatus.FORBIDDEN);

    /** The period is published, which is done once. */
    public static final ErrorCode PUBLISHED = ErrorCode.of("counter-published", HttpStatus.CONFLICT);

    /** The period is not over. */
    public static final ErrorCode NOT_OVER = ErrorCode.of("counter-not-over", HttpStatus.CONFLICT);

    /** Nobody has counted. */
    public static final ErrorCode NOBODY = ErrorCode.of("counter-nobody", HttpStatus.CONFLICT);

    private CounterError() {}
}
