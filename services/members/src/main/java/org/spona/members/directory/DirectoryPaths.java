package org.spona.members.directory;

import org.spona.platform.web.PublicPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Organisations, networks and regions are public; who works in them is not. */
@Configuration(proxyBeanMethods = false)
class DirectoryPaths {

    @Bean
    PublicPaths publicPathsOfDirectory() {
        return PublicPaths.of(
                "/organisations/" + PublicPaths.ID,
                "/networks",
                "/networks/{name:[0-9a-z-]+}",
                "/api/v1/networks/{name:[0-9a-z-]+}",
                "/regions/{slug:[0-9a-z-]+}");
    }
}
