package org.spona.knowledge.practice;

import org.spona.platform.web.PublicPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Public practices are read without an account. */
@Configuration(proxyBeanMethods = false)
class PracticePaths {

    @Bean
    PublicPaths publicPathsOfPractices() {
        return PublicPaths.of(
                "/practices/" + PublicPaths.ID,
                "/practices/" + PublicPaths.ID + "/document.{format:docx|pdf}",
                "/practices/of/" + PublicPaths.ID,
                "/api/v1/practices/" + PublicPaths.ID);
    }
}
