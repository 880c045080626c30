package org.spona.regulations.announcement;

import org.spona.platform.events.OwnedTopics;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The topics of this service; compacted, so that a copy can be made from their start. */
@Configuration(proxyBeanMethods = false)
public class RegulationTopics {

    public static final String REGULATIONS = "spona.regulations";
    public static final String UPDATES = "spona.updates";

    @Bean
    OwnedTopics topicsOfRegulations() {
        return OwnedTopics.compacted(REGULATIONS, UPDATES);
    }
}
