package org.spona.regulations.effect;

import org.spona.platform.problem.ErrorCode;
import org.springframework.http.HttpStatus;

/** What can be wrong with what is asked of an effect. */
public final class EffectError {

    /** An act does not amend itself. */
    public static final ErrorCode SELF = ErrorCode.of("effect-self", HttpStatus.CONFLICT);

    /** The provision is not in the text on which it would work. */
    public static final ErrorCode ON_REPEALED = ErrorCode.of("effect-on-repealed", HttpStatus.CONFLICT);

    /** A published text has it already. */
    public static final ErrorCode IN_TEXT = ErrorCode.of("effect-in-text", HttpStatus.CONFLICT);

    /** None waits for that day. */
    public static final ErrorCode NONE_WAITS = ErrorCode.of("effect-none-waits", HttpStatus.CONFLICT);

    /** The wording cannot be read as a provision. */
    public static final ErrorCode UNREADABLE = ErrorCode.of("effect-unreadable", HttpStatus.UNPROCESSABLE_CONTENT);

    private EffectError() {}
}
