package org.spona.gateway.observability;

import org.spona.gateway.OpenPaths;
import org.spona.platform.edge.DiscreetSpans;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps the secrets of links out of traces. */
@Configuration(proxyBeanMethods = false)
class ObservabilityConfiguration {

    @Bean
    DiscreetSpans discreetSpans(OpenPaths open) {
        return new DiscreetSpans(open.secrets()::shown);
    }
}
