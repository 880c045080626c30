package org.spona.search.saved;

import org.spona.platform.problem.ErrorCode;
import org.springframework.http.HttpStatus;

/** What can be wrong with saving a search. */
public final class SavedSearchError {

    /** The person keeps as many as anybody can look after. */
    public static final ErrorCode TOO_MANY = ErrorCode.of("saved-searches-too-many", HttpStatus.CONFLICT);

    /** It would find everything: there are neither words nor choices. */
    public static final ErrorCode NOTHING_ASKED =
            ErrorCode.of("saved-search-nothing-asked", HttpStatus.UNPROCESSABLE_CONTENT);

    /** The account has no membership. */
    public static final ErrorCode NO_WORKPLACE = ErrorCode.of("no-workplace", HttpStatus.FORBIDDEN);

    private SavedSearchError() {}
}
