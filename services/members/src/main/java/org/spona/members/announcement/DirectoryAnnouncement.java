package org.spona.members.announcement;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.spona.platform.directory.AdministratorState;
import org.spona.platform.directory.MembershipState;
import org.spona.platform.directory.Network;
import org.spona.platform.directory.Organisation;
import org.spona.platform.directory.PersonState;
import org.spona.platform.directory.Region;
import org.spona.platform.directory.RosterState;
import org.spona.platform.events.OutgoingEvent;
import org.spona.platform.findable.Findable.Term;
import org.spona.platform.tenancy.Readers;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells other services what came into the directory by a migration, once: reference data, and what a local installation
 * starts with. What people change is told when they change it. Several instances may do this at the same time.
 */
@Component
class DirectoryAnnouncement implements ApplicationRunner {

    /** Rows for each transaction: the relay starts to send while the rest is written. */
    static final int BATCH = 200;

    private final JdbcClient database;
    private final DirectoryChanges changes;
    private final TransactionTemplate transaction;

    DirectoryAnnouncement(JdbcClient database, DirectoryChanges changes, PlatformTransactionManager transactions) {
        this.database = database;
        this.changes = changes;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Readers.runAsService(this::announce);
    }

    void announce() {
        announce("region", Region.class, DirectoryEvents::of);
        announce("organisation", Organisation.class, DirectoryEvents::of);
        announce("network", Network.class, DirectoryEvents::of);
        announce(
                "person",
                "directory_person join directory_contact using (id, version)",
                (row, _) -> new PersonState(
                        row.getObject("id", UUID.class),
                        row.getString("subject"),
                        row.getString("name"),
                        row.getString("email"),
                        row.getString("language"),
                        List.of(JsonMapper.shared().readValue(row.getString("topics"), Term[].class)),
                        row.getLong("version")),
                DirectoryEvents::of);
        announce("membership", MembershipState.class, DirectoryEvents::of);
        announce("roster", RosterState.class, DirectoryEvents::of);
        announce("administrator", AdministratorState.class, DirectoryEvents::of);
    }

    private <T> void announce(String table, Class<T> state, Function<T, OutgoingEvent> event) {
        announce(table, "directory_" + table, new SimplePropertyRowMapper<>(state), event);
    }

    private <T> void announce(String table, String states, RowMapper<T> state, Function<T, OutgoingEvent> event) {
        int told;
        do {
            told = transaction.execute(status -> announceBatch(table, states, state, event));
        } while (told == BATCH);
    }

    private <T> int announceBatch(String table, String states, RowMapper<T> state, Function<T, OutgoingEvent> event) {
        List<T> rows = database.sql("""
                        with taken as (
                            update %1$s set announced = true where id in (
                                select id from %1$s where not announced order by id limit :batch for update skip locked)
                            returning id)
                        select * from %2$s where id in (select id from taken) order by id
                        """.formatted(table, states))
                .param("batch", BATCH)
                .query(state)
                .list();
        changes.tell(rows.stream().map(event).toList());
        return rows.size();
    }
}
