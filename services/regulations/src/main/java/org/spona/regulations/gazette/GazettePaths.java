package org.spona.regulations.gazette;

import org.spona.platform.web.PublicPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Links of public texts lead to numbers of gazettes, so they are read without an account. */
@Configuration(proxyBeanMethods = false)
class GazettePaths {

    @Bean
    PublicPaths publicPathsOfGazettes() {
        return PublicPaths.of("/gazettes/*/*/*", "/api/v1/gazettes/*/*/*");
    }
}
