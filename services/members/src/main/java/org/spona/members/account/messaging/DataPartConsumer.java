package org.spona.members.account.messaging;

import java.util.List;
import org.spona.members.account.DataRequests;
import org.spona.platform.events.EventConsumer;
import org.spona.platform.personal.PersonalDataPart;
import org.spona.platform.tenancy.Readers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Collects what the services keep of whoever asks. */
@Configuration(proxyBeanMethods = false)
class DataPartConsumer {

    @Bean
    EventConsumer dataPartEventConsumer(DataRequests requests) {
        return EventConsumer.repeatable(
                "personal-data-parts",
                List.of(PersonalDataPart.TOPIC),
                event -> Readers.runAsService(() -> requests.keep(event.dataAs(PersonalDataPart.class))));
    }
}
