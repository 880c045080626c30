package org.spona.cooperation.plan;

import org.spona.platform.web.PublicPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Public plans are read without an account. */
@Configuration(proxyBeanMethods = false)
class PlanPaths {

    @Bean
    PublicPaths publicPathsOfPlans() {
        return PublicPaths.of(
                "/plans",
                "/plans/" + PublicPaths.ID,
                "/plans/" + PublicPaths.ID + "/actions/{action:[0-9a-fA-F-]{36}}",
                "/plans/" + PublicPaths.ID + "/document.{format:docx|pdf}",
                "/api/v1/plans/" + PublicPaths.ID);
    }
}
