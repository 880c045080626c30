package org.spona.cooperation;

import org.spona.platform.events.OwnedTopics;
import org.spona.platform.findable.Findable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The topic on which every feature of this service announces what can be found. */
@Configuration(proxyBeanMethods = false)
class CooperationTopics {

    @Bean
    static OwnedTopics topicOfFindables() {
        return OwnedTopics.compacted(Findable.TOPIC);
    }
}
