package org.spona.members.body;

import org.spona.platform.web.PublicPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Public bodies are read without an account. */
@Configuration(proxyBeanMethods = false)
class BodyPaths {

    @Bean
    PublicPaths publicPathsOfBodies() {
        return PublicPaths.of("/bodies/" + PublicPaths.ID, "/api/v1/bodies/" + PublicPaths.ID);
    }
}
