package org.spona.meetings.press;

import org.spona.platform.web.PublicPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Press texts are read without an account. */
@Configuration(proxyBeanMethods = false)
class PressPaths {

    @Bean
    PublicPaths publicPathsOfPressTexts() {
        return PublicPaths.of(
                "/meetings/" + PublicPaths.ID + "/press",
                "/meetings/" + PublicPaths.ID + "/press.txt",
                "/meetings/" + PublicPaths.ID + "/press/document.{format:docx|pdf}",
                "/api/v1/meetings/" + PublicPaths.ID + "/press.txt");
    }
}
