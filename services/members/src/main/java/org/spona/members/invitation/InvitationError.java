package org.spona.members.invitation;

import org.spona.platform.problem.ErrorCode;
import org.springframework.http.HttpStatus;

/** What can be wrong with what is asked of an invitation. */
public final class InvitationError {

    /** It was answered or revoked before. */
    public static final ErrorCode ANSWERED = ErrorCode.of("invitation-answered", HttpStatus.CONFLICT);

    /** It was not answered in time. */
    public static final ErrorCode EXPIRED = ErrorCode.of("invitation-expired", HttpStatus.CONFLICT);

    /** It waits for the word of the organisation. */
    public static final ErrorCode NOT_CONFIRMED = ErrorCode.of("invitation-not-confirmed", HttpStatus.CONFLICT);

    /** Its organisation no longer works in the network. */
    public static final ErrorCode ORGANISATION_LEFT = ErrorCode.of("invitation-organisation-left", HttpStatus.CONFLICT);

    /** The network's word is needed, which the reader cannot give. */
    public static final ErrorCode NETWORKS_WORD = ErrorCode.of("invitation-networks-word", HttpStatus.FORBIDDEN);

    /** No coordinator gives herself a membership. */
    public static final ErrorCode HERSELF = ErrorCode.of("invitation-herself", HttpStatus.FORBIDDEN);

    private InvitationError() {}
}
