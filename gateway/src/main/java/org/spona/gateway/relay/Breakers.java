package org.spona.gateway.relay;

import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.timelimiter.TimeLimiterConfig;
import org.springframework.cloud.circuitbreaker.resilience4j.Resilience4JCircuitBreakerFactory;
import org.springframework.cloud.circuitbreaker.resilience4j.Resilience4JConfigBuilder;
import org.springframework.cloud.client.circuitbreaker.Customizer;
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
    Customizer<Resilience4JCircuitBreakerFactory> breakerDefaults(
            BreakerProperties properties, ReturningServices returning) {
        var breaker = CircuitBreakerConfig.custom()
                .slidingWindowSize(properties.window())
                .minimumNumberOfCalls(properties.window() / 2)
                .failureRateThreshold(properties.failurePercent())
                .waitDurationInOpenState(properties.rest())
                .permittedNumberOfCallsInHalfOpenState(3)
                .recordException(ResourceAccessException.class::isInstance)
                .build();
        return factory -> {
            factory.configureDefault(service -> new Resilience4JConfigBuilder(service)
                    .circuitBreakerConfig(breaker)
                    .timeLimiterConfig(TimeLimiterConfig.ofDefaults())
                    .build());
            factory.getCircuitBreakerRegistry()
                    .getEventPublisher()
                    .onEntryAdded(added -> returning.watch(added.getAddedEntry()));
        };
    }
}
