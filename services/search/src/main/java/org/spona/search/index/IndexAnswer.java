package org.spona.search.index;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import org.spona.search.finding.SearchUnavailable;

/**
 * Tells an index that cannot be asked at the moment from a request that it refuses: the first passes (no connection, overload, no index
 * yet, an error of its own), the second is a mistake of ours.
 */
final class IndexAnswer {

    private static final int NOT_FOUND = 404;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERROR = 500;

    /** A request to the index. */
    interface Request<T> {
        T send() throws IOException;
    }

    private IndexAnswer() {}

    /**
     * The answer to a request.
     *
     * @throws SearchUnavailable when the index cannot be asked at the moment
     * @throws ElasticsearchException when it refuses the request
     */
    static <T> T of(Request<T> request) {
        try {
            return request.send();
        } catch (IOException unreachable) {
            throw new SearchUnavailable(unreachable);
        } catch (ElasticsearchException answer) {
            if (passes(answer.status())) {
                throw new SearchUnavailable(answer);
            }
            throw answer;
        }
    }

    /** An index that is missing is being built. */
    static boolean passes(int status) {
        return status == NOT_FOUND || status == TOO_MANY_REQUESTS || status >= SERVER_ERROR;
    }
}
