package org.spona.gateway.relay;

import org.spona.gateway.refusal.Refusal;
import org.spona.gateway.request.EdgeRequest;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Refuses bodies that are too large: at once when their length is told, else as soon as a byte too much has come.
 *
 * @param limit the largest body that is let through
 */
record BodyLimit(DataSize limit) implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        if (request.servletRequest().getContentLengthLong() > limit.toBytes()) {
            return Refused.with(Refusal.TOO_LARGE);
        }
        EdgeRequest.of(request.servletRequest()).limitBody(limit);
        return next.handle(request);
    }
}
