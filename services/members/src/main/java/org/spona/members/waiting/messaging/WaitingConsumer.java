package org.spona.members.waiting.messaging;

import java.util.List;
import org.spona.members.waiting.WaitingCopy;
import org.spona.platform.events.EventConsumer;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.waiting.Waiting;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WaitingConsumer {

    private static final int BATCH = 200;

    @Bean
    EventConsumer waitingEventConsumer(WaitingCopy copy) {
        return EventConsumer.repeatableInBatches(
                "waiting",
                List.of(Waiting.TOPIC),
                BATCH,
                events -> Readers.runAsService(() -> copy.keep(events.stream()
                        .map(event -> event.dataAs(Waiting.class))
                        .toList())));
    }
}
