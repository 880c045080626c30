package org.spona.knowledge.practice.messaging;

import org.spona.platform.events.OwnedTopics;
import org.spona.platform.findable.Findable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PracticeTopics {

    @Bean
    OwnedTopics topicsOfKnowledge() {
        return OwnedTopics.compacted(Findable.TOPIC);
    }
}
