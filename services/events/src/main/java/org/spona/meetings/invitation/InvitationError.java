package org.spona.meetings.invitation;

import org.spona.platform.problem.ErrorCode;
import org.springframework.http.HttpStatus;

/** What can be wrong with what is asked of an invitation. */
public final class InvitationError {

    /** The invitation to which a personal link belongs was taken back, or the right to it is gone. */
    public static final ErrorCode ENDED = ErrorCode.of("meeting-invitation-ended", HttpStatus.GONE);

    /** One invitation was answered too often in a day. */
    public static final ErrorCode ANSWERED_TOO_OFTEN =
            ErrorCode.of("meeting-answered-too-often", HttpStatus.TOO_MANY_REQUESTS);

    /** So many people have put themselves on the list of a meeting that no more can. */
    public static final ErrorCode FULL = ErrorCode.of("meeting-full", HttpStatus.CONFLICT);

    private InvitationError() {}
}
