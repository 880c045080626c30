package org.spona.platform.visibility;

import org.spona.platform.events.OwnedTopics;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Every service announces changes of visibility, so every service makes their topic. */
@AutoConfiguration
class VisibilityAutoConfiguration {

    @Bean
    OwnedTopics topicOfVisibilityChanges() {
        return OwnedTopics.compacted(VisibilityChange.TOPIC);
    }
}
