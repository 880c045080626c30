package org.spona.regulations.provision;

import org.spona.platform.web.PublicPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The texts of public acts are read without an account. */
@Configuration(proxyBeanMethods = false)
class ActPaths {

    @Bean
    PublicPaths publicPathsOfTexts() {
        return PublicPaths.of(
                "/regulations/" + PublicPaths.ID + "/text",
                "/regulations/" + PublicPaths.ID + "/{article:cl-.+}/{*within}",
                "/regulations/" + PublicPaths.ID + "/compare",
                "/regulations/" + PublicPaths.ID + "/compare/document.docx",
                "/api/v1/regulations/" + PublicPaths.ID + "/comparison",
                "/regulations/versions/" + PublicPaths.ID,
                "/regulations/versions/" + PublicPaths.ID + "/document.{format:docx|pdf}",
                "/regulations/versions/" + PublicPaths.ID + "/act.xml",
                "/provisions/" + PublicPaths.ID,
                "/api/v1/regulations/" + PublicPaths.ID + "/text",
                "/api/v1/regulations/" + PublicPaths.ID + "/text/*",
                "/api/v1/regulations/" + PublicPaths.ID + "/lines",
                "/api/v1/provisions/" + PublicPaths.ID);
    }
}
