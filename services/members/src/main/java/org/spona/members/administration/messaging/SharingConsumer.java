package org.spona.members.administration.messaging;

import java.util.List;
import org.spona.members.administration.SharingHistory;
import org.spona.platform.events.EventConsumer;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.visibility.VisibilityChange;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps what the services announce of how far their things are shared. */
@Configuration(proxyBeanMethods = false)
class SharingConsumer {

    @Bean
    EventConsumer sharingEventConsumer(SharingHistory history) {
        return EventConsumer.repeatable(
                "sharing",
                List.of(VisibilityChange.TOPIC),
                event -> Readers.runAsService(
                        () -> history.keep(event.aggregateId(), event.dataAs(VisibilityChange.class), event.time())));
    }
}
