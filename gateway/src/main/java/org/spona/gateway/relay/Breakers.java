package org.spona.gateway.relay;

import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.ResourceAccessException;

/**
 * When a service is left alone. Only what never became an answer counts: a service that answers 500 is there. Time
 * limits are those of the connections, so that a request stays on its own thread.
 */
@Configuration(proxyBeanMethods = false)
class Breakers {

    @Bean
    CircuitBreakerRegistry circuitBreakers(BreakerProperties properties, ReturningServices returning) {
        var breakers = CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
                .slidingWindowSize(properties.window())
                .minimumNumberOfCalls(properties.window() / 2)
                .failureRateThreshold(properties.failurePercent())
                .waitDurationInOpenState(properties.rest())
                .permittedNumberOfCallsInHalfOpenState(3)
                .recordException(ResourceAccessException.class::isInstance)
                .build());
        breakers.getEventPublisher().onEntryAdded(added -> returning.watch(added.getAddedEntry()));
        return breakers;
    }

    @Bean
    MeterBinder circuitBreakerMetrics(CircuitBreakerRegistry breakers) {
        return TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(breakers);
    }
}
