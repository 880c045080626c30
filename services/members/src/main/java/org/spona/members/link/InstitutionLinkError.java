package org.spona.members.link;

import org.spona.platform.problem.ErrorCode;
import org.springframework.http.HttpStatus;

/** Why an institution is sent no link, or its link opens nothing. */
public final class InstitutionLinkError {

    /** The directory does not know the institution, or how it is written to. */
    public static final ErrorCode UNREACHABLE = ErrorCode.of("institution-unreachable", HttpStatus.CONFLICT);

    /** It was sent one within a day. */
    public static final ErrorCode SENT_ALREADY =
            ErrorCode.of("institution-link-sent-already", HttpStatus.TOO_MANY_REQUESTS);

    /** A newer link was sent, the time for it has passed, or what it opened is no longer there. */
    public static final ErrorCode ENDED = ErrorCode.of("institution-link-ended", HttpStatus.GONE);

    private InstitutionLinkError() {}
}
