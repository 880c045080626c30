package org.spona.regulations.modelact;

import org.spona.platform.problem.ErrorCode;
import org.springframework.http.HttpStatus;

/** What can be wrong with what is asked of a model act. */
public final class ModelActError {

    /** It is not at the stage at which this can be done; somebody else was faster. */
    public static final ErrorCode WRONG_STATUS = ErrorCode.of("model-act-wrong-status", HttpStatus.CONFLICT);

    /** There is a draft of the next version already. */
    public static final ErrorCode DRAFT_EXISTS = ErrorCode.of("model-act-draft-exists", HttpStatus.CONFLICT);

    /** It has no text. */
    public static final ErrorCode NO_TEXT = ErrorCode.of("model-act-no-text", HttpStatus.CONFLICT);

    /** Longer than an act of a local government may be. */
    public static final ErrorCode TOO_LONG = ErrorCode.of("act-text-too-long", HttpStatus.UNPROCESSABLE_CONTENT);

    /** A field in the text has no name, or does not end. */
    public static final ErrorCode NAMELESS = ErrorCode.of("act-field-nameless", HttpStatus.UNPROCESSABLE_CONTENT);

    /** It is not said of each change how much it matters. */
    public static final ErrorCode UNMARKED = ErrorCode.of("model-act-unmarked", HttpStatus.CONFLICT);

    private ModelActError() {}
}
