package org.spona.platform.waiting;

import java.util.List;
import org.spona.platform.events.EventConsumer;
import org.spona.platform.events.Outbox;
import org.spona.platform.events.OwnedTopics;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** What waits can be announced by every service, so every service makes its topic. */
@AutoConfiguration
class WaitingAutoConfiguration {

    @Bean
    WaitingAnnouncements waitingAnnouncements(
            JdbcClient database,
            Outbox outbox,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        return new WaitingAnnouncements(new WaitingLedger(database), outbox, events, transactions);
    }

    @Bean
    OwnedTopics topicOfWhatWaits() {
        return OwnedTopics.compacted(Waiting.TOPIC);
    }

    @Bean
    OwnedTopics topicOfLinkRequests() {
        return OwnedTopics.ofADay(LinkRequest.TOPIC);
    }

    /** Sends links to what waits for institutions, in a service that has such things. */
    @Bean
    @ConditionalOnBean(OwnLinkSource.class)
    EventConsumer linkRequestConsumer(ObjectProvider<OwnLinkSource> sources, JdbcClient database) {
        var ledger = new WaitingLedger(database);
        return EventConsumer.once("link-requests", List.of(LinkRequest.TOPIC), event -> {
            LinkRequest request = event.dataAs(LinkRequest.class);
            ledger.findThing(request.waitingId())
                    .ifPresent(thing -> sources.orderedStream()
                            .forEach(source -> source.sendLinks(thing, request.organisationId())));
        });
    }
}
