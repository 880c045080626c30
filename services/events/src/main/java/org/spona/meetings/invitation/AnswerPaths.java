package org.spona.meetings.invitation;

import java.util.List;
import org.spona.platform.web.OpenPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Personal links are answered without signing in. */
@Configuration(proxyBeanMethods = false)
class AnswerPaths {

    @Bean
    OpenPaths openPathsOfAnswers() {
        return new OpenPaths(List.of("/meetings/answers/*", "/api/v1/meetings/answers/*"));
    }
}
