package org.spona.regulations.update;

import org.spona.platform.web.PublicPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Public updates are read without an account. */
@Configuration(proxyBeanMethods = false)
class UpdatePaths {

    @Bean
    PublicPaths publicPathsOfUpdates() {
        return PublicPaths.of(
                "/regulations",
                "/regulations/updates/" + PublicPaths.ID,
                "/regulations/updates/" + PublicPaths.ID + "/document.{format:docx|pdf}",
                "/api/v1/updates/" + PublicPaths.ID,
                "/api/v1/obligations/" + PublicPaths.ID);
    }
}
