package org.spona.meetings.poll;

import java.util.List;
import org.spona.platform.web.OpenPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Personal links to date polls are answered without signing in. */
@Configuration(proxyBeanMethods = false)
class PollPaths {

    @Bean
    OpenPaths openPathsOfPolls() {
        return new OpenPaths(List.of("/meetings/polls/answers/*", "/api/v1/meetings/polls/answers/*"));
    }
}
