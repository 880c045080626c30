package org.spona.members.announcement;

import java.util.stream.Stream;
import org.spona.platform.directory.DirectoryTopics;
import org.spona.platform.events.OwnedTopics;
import org.spona.platform.findable.Findable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DirectoryOwnership {

    @Bean
    OwnedTopics directoryTopics() {
        return OwnedTopics.compacted(Stream.concat(DirectoryTopics.ALL.stream(), Stream.of(Findable.TOPIC))
                .toArray(String[]::new));
    }
}
