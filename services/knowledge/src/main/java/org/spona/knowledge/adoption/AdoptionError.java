package org.spona.knowledge.adoption;

import org.spona.platform.problem.ErrorCode;
import org.springframework.http.HttpStatus;

/** What can be wrong with what is said of an adoption. */
public final class AdoptionError {

    /** The practice is not published, or not any more. */
    public static final ErrorCode NOT_PUBLISHED = ErrorCode.of("adoption-not-published", HttpStatus.CONFLICT);

    /** An organisation wrote the practice itself. */
    public static final ErrorCode OWN_PRACTICE = ErrorCode.of("adoption-own-practice", HttpStatus.CONFLICT);

    /** The reader does not write for the organisation, or belongs to none. */
    public static final ErrorCode NO_WORKPLACE = ErrorCode.of("no-workplace", HttpStatus.FORBIDDEN);

    private AdoptionError() {}
}
