package org.spona.knowledge.search.index;

import java.util.List;
import org.spona.knowledge.practice.PracticeTopic;
import org.spona.platform.events.EventConsumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
class IndexConfiguration {

    private static final int BATCH = 500;

    @Bean
    EventConsumer indexConsumer(PracticeIndex index) {
        return EventConsumer.repeatableInBatches("search-index", List.of(PracticeTopic.NAME), BATCH, index::take);
    }
}
