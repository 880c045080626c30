package org.spona.gateway.relay;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import org.spona.gateway.PublicPaths;
import org.spona.gateway.protection.ClientNetwork;
import org.spona.gateway.protection.LimitProperties;
import org.spona.gateway.protection.RateLimit;
import org.spona.gateway.refusal.Refusal;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Reads what is public for somebody without an account. At an address at which a service shows her nothing she is answered as at any
 * other address, so that she does not learn whether there is something.
 */
@Component
class VisitorRelay {

    private final PublicPaths publicPaths;
    private final RateLimit searches;
    private final RateLimit files;
    private final RateLimit forms;

    VisitorRelay(PublicPaths publicPaths, LimitProperties limits) {
        this.publicPaths = publicPaths;
        searches = new RateLimit(limits.visitorSearch(), limits.remembered());
        files = new RateLimit(limits.visitorFile(), limits.remembered());
        forms = new RateLimit(limits.visitorForm(), limits.remembered());
    }

    /** The answer to somebody without an account; empty when she has to sign in. */
    Optional<ServerResponse> relay(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        if (!publicPaths.contain(request.servletRequest())) {
            return Optional.empty();
        }
        Optional<Duration> wait =
                limit(request).flatMap(limit -> limit.refuse(ClientNetwork.of(request.servletRequest())));
        if (wait.isPresent()) {
            return Optional.of(Refused.with(Refusal.TOO_MANY_REQUESTS, wait.get()));
        }
        ServerResponse answer = next.handle(request);
        if (answer.statusCode().isSameCodeAs(HttpStatus.UNAUTHORIZED)) {
            discard(request);
            return Optional.empty();
        }
        return Optional.of(answer);
    }

    /** What is counted apart from other pages, which cost little: forms, files, searches, and documents that are written when asked for. */
    private Optional<RateLimit> limit(ServerRequest request) {
        if (publicPaths.containForm(request.servletRequest())) {
            return Optional.of(forms);
        }
        if (publicPaths.containFile(request.servletRequest())) {
            return Optional.of(files);
        }
        String path = request.path();
        boolean costly = path.equals("/search") || path.equals("/api/v1/search") || path.contains("/document.");
        return costly ? Optional.of(searches) : Optional.empty();
    }

    /** Gives the connection of an answer that is not passed on back to its pool. */
    private static void discard(ServerRequest request) throws IOException {
        if (request.attributes().get(MvcUtils.CLIENT_RESPONSE_INPUT_STREAM_ATTR) instanceof InputStream body) {
            body.close();
        }
    }
}
