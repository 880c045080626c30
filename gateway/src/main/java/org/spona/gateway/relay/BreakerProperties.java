package org.spona.gateway.relay;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When a service is left alone.
 *
 * @param window number of the latest requests that are looked at; half of them must have come before it is decided
 * @param failurePercent share of them without an answer from which on the service is left alone
 * @param rest how long, before it is tried again
 */
@ConfigurationProperties("spona.breaker")
record BreakerProperties(
        @DefaultValue("20") int window,
        @DefaultValue("50") int failurePercent,
        @DefaultValue("5s") Duration rest) {}
