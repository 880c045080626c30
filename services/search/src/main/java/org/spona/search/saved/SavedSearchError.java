package org.spona.search.saved;

import org.spona.platform.problem.ErrorCode;
import org.springframework.http.HttpStatus;

/** What can be wrong with saving a search. */
public enum SavedSearchError implements ErrorCode {
    /** The person keeps as many as anybody can look after. */
    TOO_MANY("saved-searches-too-many", HttpStatus.CONFLICT),
    /** It would find everything: there are neither words nor choices. */
    NOTHING_ASKED("saved-search-nothing-asked", HttpStatus.UNPROCESSABLE_CONTENT),
    /** The account has no membership. */
    NO_WORKPLACE("no-workplace", HttpStatus.FORBIDDEN);

    private final String code;
    private final HttpStatus status;

    SavedSearchError(String code, HttpStatus status) {
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
