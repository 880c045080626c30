package org.spona.search.finding;

import org.spona.platform.web.PublicPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is public is found without an account. */
@Configuration(proxyBeanMethods = false)
class SearchPaths {

    @Bean
    PublicPaths publicPathsOfSearch() {
        return PublicPaths.of("/search", "/search/blocks/new", "/api/v1/search");
    }
}
