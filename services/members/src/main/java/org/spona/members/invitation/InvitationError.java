package org.spona.members.invitation;

import org.spona.platform.problem.ErrorCode;
import org.springframework.http.HttpStatus;

/** What can be wrong with what is asked of an invitation. */
public enum InvitationError implements ErrorCode {
    /** It was answered or revoked before. */
    ANSWERED("invitation-answered", HttpStatus.CONFLICT),
    /** It was not answered in time. */
    EXPIRED("invitation-expired", HttpStatus.CONFLICT),
    /** It waits for the word of the organisation. */
    NOT_CONFIRMED("invitation-not-confirmed", HttpStatus.CONFLICT),
    /** Its organisation no longer works in the network. */
    ORGANISATION_LEFT("invitation-organisation-left", HttpStatus.CONFLICT),
    /** The network's word is needed, which the reader cannot give. */
    NETWORKS_WORD("invitation-networks-word", HttpStatus.FORBIDDEN),
    /** No coordinator gives herself a membership. */
    HERSELF("invitation-herself", HttpStatus.FORBIDDEN);

    private final String code;
    private final HttpStatus status;

    InvitationError(String code, HttpStatus status) {
        this.code = code;
        this.status = status;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
