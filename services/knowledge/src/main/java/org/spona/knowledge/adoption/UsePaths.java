package org.spona.knowledge.adoption;

import org.spona.platform.web.PublicPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who says publicly that it applies a public practice is read without an account. */
@Configuration(proxyBeanMethods = false)
class UsePaths {

    @Bean
    PublicPaths publicPathsOfUse() {
        return PublicPaths.of(
                "/practices/" + PublicPaths.ID + "/adoptions", "/practices/" + PublicPaths.ID + "/blocks/use");
    }
}
