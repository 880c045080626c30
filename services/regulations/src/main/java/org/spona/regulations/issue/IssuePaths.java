package org.spona.regulations.issue;

import org.spona.platform.web.PublicPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Public issues are read without an account. */
@Configuration(proxyBeanMethods = false)
class IssuePaths {

    @Bean
    PublicPaths publicPathsOfIssues() {
        return PublicPaths.of("/provision-issues/" + PublicPaths.ID, "/api/v1/provision-issues/" + PublicPaths.ID);
    }
}
