package org.spona.platform.retention;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Keeps the schedule of this service. */
public class RetentionSchedule {

    private static final Logger log = LoggerFactory.getLogger(RetentionSchedule.class);

    private final List<RetentionRule> rules;
    private final JdbcClient database;
    private final TransactionOperations transaction;
    private final Clock clock;

    RetentionSchedule(List<RetentionRule> rules, JdbcClient database, TransactionOperations transaction, Clock clock) {
        this.rules = List.copyOf(rules);
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Forgets all that has been kept long enough; for the service. False, since nothing is left to do until time has passed. */
    public boolean keep() {
        rules.forEach(rule -> transaction.executeWithoutResult(_ -> keep(rule)));
        return false;
    }

    private void keep(RetentionRule rule) {
        int forgotten = database.sql(rule.statement())
                .param("before", clock.instant().minus(rule.kept()).atOffset(ZoneOffset.UTC))
                .update();
        if (forgotten > 0) {
            log.info("{}: {} rows were kept long enough", rule.name(), forgotten);
        }
    }
}
