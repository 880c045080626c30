package org.spona.regulations.modelact;

import org.spona.platform.web.PublicPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Public model acts are read without an account; who holds them never is. */
@Configuration(proxyBeanMethods = false)
class ModelActPaths {

    @Bean
    PublicPaths publicPathsOfModelActs() {
        return PublicPaths.of(
                "/model-acts",
                "/model-acts/" + PublicPaths.ID,
                "/model-acts/versions/" + PublicPaths.ID,
                "/api/v1/model-acts/" + PublicPaths.ID);
    }
}
