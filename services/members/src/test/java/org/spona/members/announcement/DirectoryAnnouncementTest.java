package org.spona.members.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.spona.members.MembersTest;
import org.spona.platform.tenancy.Readers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@MembersTest
class DirectoryAnnouncementTest {

    private final DirectoryAnnouncement announcement;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    @Autowired
    DirectoryAnnouncementTest(
            DirectoryAnnouncement announcement, JdbcClient database, TransactionTemplate transaction) {
        this.announcement = announcement;
        this.database = database;
        this.transaction = transaction;
    }

    @Test
    void tellsAtTheStartWhatTheInstallationBrought() {
        assertThat(unannounced("region where slug = 'jugoistocna-evropa'")).isZero();
        assertThat(unannounced("organisation where district is not null")).isZero();
        assertThat(unannounced("network where slug = 'mreza-za-socijalnu-zastitu'"))
                .isZero();
        assertThat(unannounced("person")).isZero();
        assertThat(unannounced("membership")).isZero();
    }

    @Test
    void tellsNothingTwice() {
        inOneTransaction(() -> {
            announcement.announce();
            long before = outbox();

            announcement.announce();

            assertThat(outbox()).isEqualTo(before);
        });
    }

    @Test
    void tellsARowAgainThatALaterMigrationMended() {
        inOneTransaction(() -> {
            announcement.announce();
            database.sql(
                            "update organisation set name_latin = 'Stara Pazova (grad)' where name_latin = 'Stara Pazova' and iso_code is null and district is not null")
                    .update();
            announcement.announce();

            assertThat(database.sql("""
                                    select type || ' ' || aggregate_version || ' ' || convert_from(data, 'UTF8') from outbox
                                    where topic = 'spona.organisations' order by sequence desc limit 1""").query(String.class).single())
                    .startsWith("org.spona.organisation.changed 2 ")
                    .contains("Stara Pazova (grad)");
        });
    }

    @Test
    void tellsManyRowsInSeveralBatches() {
        inOneTransaction(() -> {
            announcement.announce();
            long before = outbox();
            int rows = database.sql("update organisation set announced = false").update();
            announcement.announce();

            assertThat(rows).isGreaterThan(2 * DirectoryAnnouncement.BATCH);
            assertThat(outbox() - before)
                    .as("each as part of the directory and as something to be found")
                    .isEqualTo(2L * rows);
        });
    }

    private long unannounced(String rows) {
        return Readers.callAsService(() ->
                transaction.execute(status -> database.sql("select count(*) filter (where not announced) from " + rows)
                        .query(Long.class)
                        .single()));
    }

    private long outbox() {
        return database.sql("select count(*) from outbox").query(Long.class).single();
    }

    /** Rolled back, so that nothing of it is sent. */
    private void inOneTransaction(Runnable work) {
        Readers.runAsService(() -> transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            work.run();
        }));
    }
}
