package org.spona.members.administration.messaging;

import java.util.List;
import java.util.UUID;
import org.spona.members.administration.SecondFactorDuty;
import org.spona.members.identity.AccountUpdates;
import org.spona.platform.directory.DirectoryTopics;
import org.spona.platform.events.EventConsumer;
import org.spona.platform.tenancy.Readers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears of our own memberships and administrators, and has the identity server ask for what follows from them until it is reached. */
@Configuration(proxyBeanMethods = false)
class SecondFactorConsumer {

    private record OfPerson(UUID personId) {}

    @Bean
    EventConsumer secondFactorEventConsumer(SecondFactorDuty duty) {
        return EventConsumer.repeatable(
                "second-factor", List.of(DirectoryTopics.MEMBERSHIPS, DirectoryTopics.ADMINISTRATORS), event -> {
                    UUID person = event.dataAs(OfPerson.class).personId();
                    AccountUpdates.settle(person, () -> Readers.runAsService(() -> duty.settle(person)));
                });
    }
}
