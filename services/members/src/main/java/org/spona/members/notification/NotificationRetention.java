package org.spona.members.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.spona.platform.tenancy.Readers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Deletes what people were told half a year ago. */
@Component
class NotificationRetention {

    static final Duration KEPT = Duration.ofDays(180);

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Clock clock;

    NotificationRetention(JdbcClient database, TransactionTemplate transaction, Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "6h", initialDelayString = "1m")
    void purge() {
        Readers.runAsService(() ->
                transaction.executeWithoutResult(_ -> database.sql("delete from notification where at < ?")
                        .param(clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                        .update()));
    }
}
