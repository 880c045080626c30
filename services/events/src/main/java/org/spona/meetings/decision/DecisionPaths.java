package org.spona.meetings.decision;

import org.spona.platform.web.PublicPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Public decisions are read without an account. */
@Configuration(proxyBeanMethods = false)
class DecisionPaths {

    @Bean
    PublicPaths publicPathsOfDecisions() {
        return PublicPaths.of("/decisions/" + PublicPaths.ID, "/api/v1/decisions/" + PublicPaths.ID);
    }
}
