package org.spona.platform.notification;

import org.spona.platform.events.OwnedTopics;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Every service can announce what people are told, so every service makes its topic. */
@AutoConfiguration
class NotificationAutoConfiguration {

    @Bean
    OwnedTopics topicOfNotifications() {
        return OwnedTopics.passing(Notification.TOPIC);
    }
}
