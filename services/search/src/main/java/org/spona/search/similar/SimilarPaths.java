package org.spona.search.similar;

import org.spona.platform.web.PublicPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What resembles something public is shown without an account, as far as it is public too. */
@Configuration(proxyBeanMethods = false)
class SimilarPaths {

    @Bean
    PublicPaths publicPathsOfSimilarThings() {
        return PublicPaths.of("/search/things/{kind:[a-z-]+}/" + PublicPaths.ID + "/similar");
    }
}
