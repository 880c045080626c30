package org.spona.knowledge.practice.messaging;

import org.spona.knowledge.practice.PracticeTopic;
import org.spona.platform.events.OwnedTopics;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PracticeTopics {

    @Bean
    OwnedTopics topicsOfKnowledge() {
        return OwnedTopics.compacted(PracticeTopic.NAME);
    }
}
