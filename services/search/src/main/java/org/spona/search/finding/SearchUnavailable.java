package org.spona.search.finding;

import org.spona.platform.failure.TransientFailure;
import org.spona.platform.problem.ErrorCode;
import org.spona.platform.problem.Refusal;
import org.springframework.http.HttpStatus;

/** The index cannot be asked at the moment; everything else works. */
public class SearchUnavailable extends Refusal implements TransientFailure {

    private static final long serialVersionUID = 1;

    private static final ErrorCode CODE = ErrorCode.of("search-unavailable", HttpStatus.SERVICE_UNAVAILABLE);

    /** @param cause how it was noticed */
    public SearchUnavailable(Throwable cause) {
        super(CODE, cause);
    }
}
