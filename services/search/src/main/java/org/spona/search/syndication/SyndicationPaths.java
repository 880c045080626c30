package org.spona.search.syndication;

import org.spona.platform.web.PublicPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Feeds and site maps are read without an account. */
@Configuration(proxyBeanMethods = false)
class SyndicationPaths {

    @Bean
    PublicPaths publicPathsOfSyndication() {
        return PublicPaths.of("/feed.atom", "/sitemap.xml", "/sitemap-{part:[0-9]+}.xml");
    }
}
