package org.spona.members.digest;

import org.spona.platform.problem.ErrorCode;
import org.springframework.http.HttpStatus;

/** What can be wrong with what is asked of a digest. */
public final class DigestError {

    /** It is sent and stays as it is; or the time is over in which it could be sent to more people. */
    public static final ErrorCode SENT = ErrorCode.of("digest-sent", HttpStatus.CONFLICT);

    /** Nobody of those who are chosen has an account. */
    public static final ErrorCode NOBODY = ErrorCode.of("digest-nobody", HttpStatus.CONFLICT);

    private DigestError() {}
}
