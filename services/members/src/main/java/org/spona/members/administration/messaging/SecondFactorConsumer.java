package org.spona.members.administration.messaging;

import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spona.members.administration.SecondFactorDuty;
import org.spona.platform.directory.DirectoryTopics;
import org.spona.platform.events.EventConsumer;
import org.spona.platform.events.TryAgainException;
import org.spona.platform.tenancy.Readers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;

/** Hears of our own memberships and administrators, and has the identity server ask for what follows from them until it is reached. */
@Configuration(proxyBeanMethods = false)
class SecondFactorConsumer {

    private static final Logger log = LoggerFactory.getLogger(SecondFactorConsumer.class);

    private record OfPerson(UUID personId) {}

    @Bean
    EventConsumer secondFactorEventConsumer(SecondFactorDuty duty) {
        return EventConsumer.repeatable(
                "second-factor", List.of(DirectoryTopics.MEMBERSHIPS, DirectoryTopics.ADMINISTRATORS), event -> {
                    UUID person = event.dataAs(OfPerson.class).personId();
                    try {
                        Readers.runAsService(() -> duty.settle(person));
                    } catch (HttpServerErrorException | ResourceAccessException away) {
                        throw new TryAgainException("identity server", away);
                    } catch (HttpClientErrorException.NotFound gone) {
                        log.info("Person {} has no account at the identity server any more", person);
                    }
                });
    }
}
