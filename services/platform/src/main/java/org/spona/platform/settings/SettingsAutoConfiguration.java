package org.spona.platform.settings;

import org.spona.platform.events.OwnedTopics;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Any service may have settings, so every service makes the topic of their changes. */
@AutoConfiguration
class SettingsAutoConfiguration {

    @Bean
    OwnedTopics topicOfSettingChanges() {
        return OwnedTopics.compacted(SettingChange.TOPIC);
    }
}
