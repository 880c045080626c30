package org.spona.regulations.localact;

import org.spona.platform.problem.ErrorCode;
import org.springframework.http.HttpStatus;

/** What can be wrong with what is asked of a local act. */
public final class LocalActError {

    /** It is not at the stage at which this can be done; somebody else was faster. */
    public static final ErrorCode WRONG_STATUS = ErrorCode.of("local-act-wrong-status", HttpStatus.CONFLICT);

    /** Its organisation has another act of this number. */
    public static final ErrorCode NUMBER_TAKEN = ErrorCode.of("local-act-number-taken", HttpStatus.CONFLICT);

    /** Fields of its text are not filled yet. */
    public static final ErrorCode NAMES_MISSING = ErrorCode.of("local-act-names-missing", HttpStatus.CONFLICT);

    /** There is no newer version of its model to take. */
    public static final ErrorCode NO_UPGRADE = ErrorCode.of("local-act-no-upgrade", HttpStatus.CONFLICT);

    private LocalActError() {}
}
