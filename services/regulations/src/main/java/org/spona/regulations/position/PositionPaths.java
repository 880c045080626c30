package org.spona.regulations.position;

import org.spona.platform.web.PublicPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Public joint positions are read without an account. */
@Configuration(proxyBeanMethods = false)
class PositionPaths {

    @Bean
    PublicPaths publicPathsOfPositions() {
        return PublicPaths.of("/positions/" + PublicPaths.ID, "/api/v1/positions/" + PublicPaths.ID);
    }
}
