package org.spona.gateway.relay;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spona.gateway.refusal.Refusal;
import org.spona.gateway.request.BodyRefused;
import org.spona.gateway.request.EdgeRequest;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Stands between a request and a service that may be away. A read that did not get through is tried once more; after
 * many failures the service is left alone for a while; whoever asks meanwhile is told so at once.
 */
@Component
class ServiceGuard {

    private static final Logger log = LoggerFactory.getLogger(ServiceGuard.class);

    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Duration RETRY = Duration.ofSeconds(5);

    private final CircuitBreakerRegistry breakers;

    ServiceGuard(CircuitBreakerRegistry breakers) {
        this.breakers = breakers;
    }

    HandlerFilterFunction<ServerResponse, ServerResponse> of(String service) {
        CircuitBreaker breaker = breakers.circuitBreaker(service);
        return (request, next) -> {
            try {
                return breaker.executeSupplier(() -> call(request, next));
            } catch (RuntimeException failure) {
                return refuse(service, failure);
            }
        };
    }

    private static ServerResponse call(ServerRequest request, HandlerFunction<ServerResponse> next) {
        try {
            return tryTwice(request, next);
        } catch (ResourceAccessException failure) {
            BodyRefused refused = EdgeRequest.of(request.servletRequest()).bodyRefused();
            throw refused == null ? failure : new UncheckedIOException(refused);
        } catch (RuntimeException unexpected) {
            throw unexpected;
        } catch (Exception unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    private static ServerResponse tryTwice(ServerRequest request, HandlerFunction<ServerResponse> next)
            throws Exception {
        try {
            return next.handle(request);
        } catch (ResourceAccessException failure) {
            if (!request.method().equals(HttpMethod.GET) || ConnectionFailure.timedOut(failure)) {
                throw failure;
            }
            Thread.sleep(PAUSE);
            return next.handle(request);
        }
    }

    private static ServerResponse refuse(String service, RuntimeException failure) {
        return switch (failure) {
            case CallNotPermittedException open -> Refused.with(Refusal.UNAVAILABLE, RETRY);
            case UncheckedIOException body
            when body.getCause() instanceof BodyRefused.TooLarge -> Refused.with(Refusal.TOO_LARGE);
            case UncheckedIOException body
            when body.getCause() instanceof BodyRefused -> Refused.with(Refusal.BAD_REQUEST);
            case ResourceAccessException away -> {
                log.warn("Service {} did not answer: {}", service, reason(away));
                yield ConnectionFailure.timedOut(away)
                        ? Refused.with(Refusal.SLOW)
                        : Refused.with(Refusal.UNAVAILABLE, RETRY);
            }
            default -> throw failure;
        };
    }

    /** The kind of failure; its text may quote addresses. */
    private static String reason(ResourceAccessException failure) {
        Throwable cause = failure.getCause();
        return cause instanceof IOException
                ? cause.getClass().getSimpleName()
                : failure.getClass().getSimpleName();
    }
}
