package org.spona.regulations.localact;

import org.spona.platform.web.PublicPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Public local acts are read without an account. */
@Configuration(proxyBeanMethods = false)
class LocalActPaths {

    @Bean
    PublicPaths publicPathsOfLocalActs() {
        return PublicPaths.of(
                "/local-acts",
                "/local-acts/" + PublicPaths.ID,
                "/local-acts/" + PublicPaths.ID + "/document.{format:docx|pdf}",
                "/local-acts/" + PublicPaths.ID + "/act.xml",
                "/api/v1/local-acts/" + PublicPaths.ID);
    }
}
