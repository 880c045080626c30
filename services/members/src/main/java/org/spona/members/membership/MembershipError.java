package org.spona.members.membership;

import org.spona.platform.problem.ErrorCode;
import org.springframework.http.HttpStatus;

/** What can be wrong with what is asked of a membership. */
public enum MembershipError implements ErrorCode {
    /** The network would be left without a coordinator, and nobody in it could mend that. */
    LAST_COORDINATOR("last-coordinator", HttpStatus.CONFLICT),
    /** Those who speak for its organisation end it; whoever asks can ask them. */
    ORGANISATION_ENDS("membership-of-organisation", HttpStatus.FORBIDDEN);

    private final String code;
    private final HttpStatus status;

    MembershipError(String code, HttpStatus status) {
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
