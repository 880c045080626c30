package org.spona.gateway.relay;

import java.security.Principal;
import java.time.Duration;
import java.util.Optional;
import org.spona.gateway.protection.LimitProperties;
import org.spona.gateway.protection.RateLimit;
import org.spona.gateway.refusal.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Refuses too many requests of one person, from wherever and by session or token. */
@Component
class PersonLimit implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private final RateLimit limit;

    PersonLimit(LimitProperties limits) {
        limit = new RateLimit(limits.person(), limits.remembered());
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        Optional<Duration> wait = request.principal().map(Principal::getName).flatMap(limit::refuse);
        return wait.isPresent() ? Refused.with(Refusal.TOO_MANY_REQUESTS, wait.get()) : next.handle(request);
    }
}
