package org.spona.platform.waiting;

import org.spona.platform.events.Outbox;
import org.spona.platform.events.OwnedTopics;
import org.springframework.boot.autoconfigure.AutoConfiguration;
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
}
