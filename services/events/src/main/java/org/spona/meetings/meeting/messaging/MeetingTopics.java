package org.spona.meetings.meeting.messaging;

import org.spona.meetings.meeting.MeetingTopic;
import org.spona.platform.events.OwnedTopics;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MeetingTopics {

    @Bean
    OwnedTopics topicsOfEvents() {
        return OwnedTopics.compacted(MeetingTopic.NAME);
    }
}
