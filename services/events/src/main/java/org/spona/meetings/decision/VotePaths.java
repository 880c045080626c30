package org.spona.meetings.decision;

import java.util.List;
import org.spona.platform.web.OpenPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Personal links by which seats vote work without signing in. */
@Configuration(proxyBeanMethods = false)
class VotePaths {

    @Bean
    OpenPaths openPathsOfVotes() {
        return new OpenPaths(List.of(
                "/meetings/answers/*/votes", "/api/v1/meetings/answers/*/votes", "/api/v1/meetings/answers/*/votes/*"));
    }
}
