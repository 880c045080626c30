package org.spona.members.administration;

import org.spona.platform.problem.ErrorCode;
import org.springframework.http.HttpStatus;

/** What can be wrong with what is asked of administrators. */
final class AdministrationError {

    /** The organisation would be left without one. */
    static final ErrorCode LAST_ADMINISTRATOR = ErrorCode.of("last-administrator", HttpStatus.CONFLICT);

    /** Only people of the organisation administer it. */
    static final ErrorCode NOT_OF_ORGANISATION =
            ErrorCode.of("administrator-not-of-organisation", HttpStatus.UNPROCESSABLE_CONTENT);

    /** No coordinator appoints herself. */
    static final ErrorCode HERSELF = ErrorCode.of("administrator-herself", HttpStatus.FORBIDDEN);

    private AdministrationError() {}
}
