package org.spona.members.audit.messaging;

import java.util.List;
import org.spona.members.audit.SettingChanges;
import org.spona.platform.events.EventConsumer;
import org.spona.platform.settings.SettingChange;
import org.spona.platform.tenancy.Readers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps what the services announce of their settings. */
@Configuration(proxyBeanMethods = false)
class SettingConsumer {

    @Bean
    EventConsumer settingEventConsumer(SettingChanges changes) {
        return EventConsumer.repeatable(
                "settings",
                List.of(SettingChange.TOPIC),
                event -> Readers.runAsService(
                        () -> changes.keep(event.aggregateId(), event.dataAs(SettingChange.class), event.time())));
    }
}
