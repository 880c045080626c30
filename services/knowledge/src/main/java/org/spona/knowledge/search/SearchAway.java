package org.spona.knowledge.search;

import org.spona.platform.failure.TransientFailure;
import org.spona.platform.problem.ErrorCode;
import org.spona.platform.problem.Refusal;
import org.springframework.http.HttpStatus;

/** The index cannot be asked at the moment; everything else works. */
public class SearchAway extends Refusal implements TransientFailure {

    private static final long serialVersionUID = 1;

    private enum Code implements ErrorCode {
        SEARCH_AWAY;

        @Override
        public String code() {
            return "search-away";
        }

        @Override
        public HttpStatus status() {
            return HttpStatus.SERVICE_UNAVAILABLE;
        }
    }

    /** @param cause how it was noticed */
    public SearchAway(Throwable cause) {
        super(Code.SEARCH_AWAY, cause);
    }
}
