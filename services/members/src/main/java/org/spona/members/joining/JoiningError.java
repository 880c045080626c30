package org.spona.members.joining;

import org.spona.platform.problem.ErrorCode;
import org.springframework.http.HttpStatus;

/** What can be wrong with coming into a network and leaving it. */
public final class JoiningError {

    /** The network has not asked, or the question is answered. */
    public static final ErrorCode NOT_ASKED = ErrorCode.of("joining-not-asked", HttpStatus.CONFLICT);

    /** It said no not long ago. */
    public static final ErrorCode DECLINED = ErrorCode.of("joining-declined", HttpStatus.CONFLICT);

    private JoiningError() {}
}
