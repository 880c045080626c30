package org.spona.cooperation.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.failure.ItemWork;
import org.spona.platform.failure.SetAside;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** With each year, actions that are done anew each year are open again: tells so of every adopted plan once a year. */
@Component
class PlanYears {

    /** A year has begun for a plan. */
    record Begun(UUID planId) {}

    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final ItemWork work;

    PlanYears(
            JdbcClient database,
            ApplicationEventPublisher events,
            Clock clock,
            TransactionTemplate transaction,
            SetAside setAside) {
        this.database = database;
        this.events = events;
        this.clock = clock;
        this.work = new ItemWork("plan-year-worker", transaction, setAside);
    }

    /** Tells of the next plan; false when there is none. */
    boolean tellNext() {
        int year = LocalDate.now(clock).getYear();
        return work.doNext(() -> lockNext(year), id -> tell(id, year), id -> id, (id, _) -> settle(id, year));
    }

    private Optional<UUID> lockNext(int year) {
        return database.sql("""
                        select id from plan where status = 'ADOPTED' and told_year < ? order by id limit 1 for update skip locked""")
                .param(year)
                .query((row, _) -> row.getObject(1, UUID.class))
                .optional();
    }

    private void tell(UUID id, int year) {
        settle(id, year);
        events.publishEvent(new Begun(id));
    }

    private void settle(UUID id, int year) {
        database.sql("update plan set told_year = ? where id = ?")
                .params(year, id)
                .update();
    }
}
