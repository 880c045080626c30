package org.spona.members.announcement;

import org.spona.platform.directory.DirectoryTopics;
import org.spona.platform.events.OwnedTopics;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DirectoryOwnership {

    @Bean
    OwnedTopics directoryTopics() {
        return OwnedTopics.compacted(DirectoryTopics.ALL.toArray(String[]::new));
    }
}
