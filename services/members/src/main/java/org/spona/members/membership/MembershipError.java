package org.spona.members.membership;

import org.spona.platform.problem.ErrorCode;
import org.springframework.http.HttpStatus;

/** What can be wrong with what is asked of a membership. */
public final class MembershipError {

    /** The network would be left without a coordinator, and nobody in it could mend that. */
    public static final ErrorCode LAST_COORDINATOR = ErrorCode.of("last-coordinator", HttpStatus.CONFLICT);

    /** Those who speak for its organisation end it; whoever asks can ask them. */
    public static final ErrorCode ORGANISATION_ENDS = ErrorCode.of("membership-of-organisation", HttpStatus.FORBIDDEN);

    private MembershipError() {}
}
