package org.spona.members.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.members.MembersTest;
import org.spona.members.TwoNetworks;
import org.spona.platform.retention.RetentionSchedule;
import org.spona.platform.tenancy.Readers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@MembersTest
class MemberRetentionTest {

    private final RetentionSchedule schedule;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final TwoNetworks our;

    @Autowired
    MemberRetentionTest(
            RetentionSchedule schedule, JdbcClient database, TransactionTemplate transaction, TwoNetworks our) {
        this.schedule = schedule;
        this.database = database;
        this.transaction = transaction;
        this.our = our;
    }

    @Test
    void keepsTheListOfChangesForFiveYears() {
        UUID old = note("6 years");
        UUID young = note("4 years");
        keep();
        assertThat(isThere("setting_change", old)).isFalse();
        assertThat(isThere("setting_change", young)).isTrue();
    }

    @Test
    void nobodyDeletesWhatIsYounger() {
        UUID young = note("4 years");
        asService("call forget_old_changes(now())");
        assertThat(isThere("setting_change", young)).isTrue();
        assertThatThrownBy(() -> asService("delete from setting_change")).isInstanceOf(DataAccessException.class);
    }

    @Test
    void keepsArchivesForAWeek() {
        UUID old = archive("8 days");
        UUID young = archive("6 days");
        keep();
        assertThat(isThere("data_request", old)).isFalse();
        assertThat(isThere("data_request", young)).isTrue();
    }

    private UUID note(String age) {
        UUID id = UUID.randomUUID();
        asService(
                "insert into setting_change (id, network_id, kind, subject, changed_at) values ('%s', '%s', 'SYNONYM', 'dom', now() - interval '%s')"
                        .formatted(id, our.officer().networkId(), age));
        return id;
    }

    private UUID archive(String age) {
        UUID id = UUID.randomUUID();
        asService("insert into data_request (id, person_id, asked_at) values ('%s', '%s', now() - interval '%s')"
                .formatted(id, our.officer().personId(), age));
        return id;
    }

    private void keep() {
        Readers.runAsService(schedule::keep);
    }

    private boolean isThere(String table, UUID id) {
        return Readers.callAsService(() -> Boolean.TRUE.equals(
                transaction.execute(_ -> database.sql("select exists (select from " + table + " where id = ?)")
                        .param(id)
                        .query(Boolean.class)
                        .single())));
    }

    private void asService(String statement) {
        Readers.runAsService(() ->
                transaction.executeWithoutResult(_ -> database.sql(statement).update()));
    }
}
