package org.spona.regulations.question;

import org.spona.platform.web.PublicPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Public answers are read without an account; questions never are. */
@Configuration(proxyBeanMethods = false)
class AnswerPaths {

    @Bean
    PublicPaths publicPathsOfAnswers() {
        return PublicPaths.of(
                "/regulations/answers",
                "/regulations/answers/" + PublicPaths.ID,
                "/api/v1/regulations/answers/" + PublicPaths.ID);
    }
}
