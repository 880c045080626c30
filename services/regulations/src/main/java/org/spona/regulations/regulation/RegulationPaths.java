package org.spona.regulations.regulation;

import org.spona.platform.web.PublicPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The public part of the register is read without an account. */
@Configuration(proxyBeanMethods = false)
class RegulationPaths {

    @Bean
    PublicPaths publicPathsOfRegulations() {
        return PublicPaths.of(
                "/regulations/register", "/regulations/" + PublicPaths.ID, "/api/v1/regulations/" + PublicPaths.ID);
    }
}
