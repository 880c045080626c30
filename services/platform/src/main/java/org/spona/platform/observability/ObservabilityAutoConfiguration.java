package org.spona.platform.observability;

import io.micrometer.observation.ObservationPredicate;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.spona.platform.edge.DiscreetSpans;
import org.spona.platform.web.OpenPaths;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.server.observation.ServerRequestObservationContext;

/** Keeps what machines ask every few seconds, health and metrics, out of the traces and the request times of people. */
@AutoConfiguration
class ObservabilityAutoConfiguration {

    @Bean
    ObservationPredicate requestsOfPeople() {
        return (name, context) -> switch (context) {
            case ServerRequestObservationContext exchange -> !ofMachine(exchange.getCarrier());
            default -> true;
        };
    }

    @Bean
    DiscreetSpans discreetSpans(ObjectProvider<OpenPaths> rooms) {
        return new DiscreetSpans(OpenPaths.all(rooms.stream()).secrets()::shown);
    }

    private static boolean ofMachine(@Nullable HttpServletRequest request) {
        return request != null && request.getRequestURI().startsWith("/actuator");
    }
}
