package org.spona.gateway.relay;

import java.time.Duration;
import org.spona.gateway.refusal.Refusal;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayServerResponse;
import org.springframework.web.servlet.function.ServerResponse;

/** Answers of a route that are refusals. */
final class Refused {

    private Refused() {}

    static ServerResponse with(Refusal refusal) {
        return GatewayServerResponse.status(refusal.status()).build((request, response) -> {
            refusal.answer(request, response);
            return null;
        });
    }

    static ServerResponse with(Refusal refusal, Duration retryAfter) {
        return GatewayServerResponse.status(refusal.status()).build((request, response) -> {
            refusal.answer(request, response, retryAfter);
            return null;
        });
    }
}
