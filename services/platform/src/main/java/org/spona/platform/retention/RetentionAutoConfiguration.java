package org.spona.platform.retention;

import java.time.Clock;
import java.time.Duration;
import org.spona.platform.background.BackgroundWorker;
import org.spona.platform.background.Backoff;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Every service keeps its part of the schedule, once every few hours. */
@AutoConfiguration(after = JdbcClientAutoConfiguration.class)
class RetentionAutoConfiguration {

    private static final Duration POLL = Duration.ofHours(6);

    /** Names and addresses of mails that were sent; the key stays, so that none is sent twice. */
    @Bean
    RetentionRule mailsRetention() {
        return new RetentionRule("mails", Duration.ofDays(90), """
                update notice set name = '', address = ''
                where settled_at < :before and state <> 'WAITING' and address <> ''""");
    }

    @Bean
    RetentionSchedule retentionSchedule(
            ObjectProvider<RetentionRule> rules, JdbcClient database, TransactionTemplate transaction, Clock clock) {
        return new RetentionSchedule(rules.orderedStream().toList(), database, transaction, clock);
    }

    @Bean
    BackgroundWorker retentionWorker(RetentionSchedule schedule) {
        return new BackgroundWorker("retention-worker", POLL, new Backoff(Duration.ofMinutes(1), POLL), schedule::keep);
    }
}
