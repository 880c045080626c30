package org.spona.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.test.Account;
import org.spona.platform.test.Tenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the database itself lets a reader see and write, whatever the program asks for. */
@MembersTest
class PoliciesTest {

    private final Tenants tenants;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private TwoNetworks our;

    @Autowired
    PoliciesTest(Tenants tenants, JdbcClient database, PlatformTransactionManager transactions) {
        this.tenants = tenants;
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.our = TwoNetworks.found(tenants, database, transaction);
    }

    @BeforeEach
    void found() {
        our = TwoNetworks.found(tenants, database, transaction);
    }

    @Test
    void showPeopleAndMembershipsToThoseWhoShareANetworkWithThem() {
        Set<UUID> montenegro = Set.of(
                our.coordinator().personId(),
                our.officer().personId(),
                our.guest().personId());
        for (Account reader : List.of(our.coordinator(), our.officer())) {
            assertThat(ids(reader, "select id from person")).containsExactlyInAnyOrderElementsOf(montenegro);
            assertThat(ids(reader, "select person_id from membership")).containsExactlyInAnyOrderElementsOf(montenegro);
        }
        assertThat(ids(our.guest(), "select id from person"))
                .containsExactly(our.guest().personId());
        assertThat(ids(our.stranger(), "select id from person"))
                .containsExactly(our.stranger().personId());
        assertThat(ids(our.stranger(), "select person_id from membership"))
                .containsExactly(our.stranger().personId());
    }

    @Test
    void showNobodyWithoutReaderAndToStrangers() {
        List<String> tables = List.of("person", "membership", "invitation");
        for (String table : tables) {
            assertThat(transaction.<Long>execute(status -> count(table)))
                    .as(table)
                    .isZero();
            Long seen = Readers.call(Reader.stranger("Neko"), () -> transaction.<Long>execute(status -> count(table)));
            assertThat(seen).as(table).isZero();
        }
        assertThat(transaction.<Long>execute(status -> count("roster"))).isZero();
    }

    @Test
    void showInvitationsToCoordinatorsAndToWhoIsInvited() {
        UUID invitation = invite(our.stranger().personId());

        assertThat(ids(our.coordinator(), "select id from invitation")).containsExactly(invitation);
        assertThat(ids(our.stranger(), "select id from invitation")).containsExactly(invitation);
        assertThat(ids(our.officer(), "select id from invitation")).isEmpty();
        assertThat(ids(our.guest(), "select id from invitation")).isEmpty();
    }

    @Test
    void letNobodyIntoANetworkWithoutInvitation() {
        assertThatThrownBy(() -> join(our.stranger())).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> join(our.coordinator())).isInstanceOf(DataAccessException.class);

        invite(our.stranger().personId());
        join(our.stranger());

        assertThat(tenants.reader(our.stranger()).networks())
                .contains(our.coordinator().networkId());
    }

    @Test
    void letNobodyInAfterTheTimeIsOver() {
        invite(our.stranger().personId());
        asService(
                "update invitation set expires_at = now() where person_id = ?",
                our.stranger().personId());

        assertThatThrownBy(() -> join(our.stranger())).isInstanceOf(DataAccessException.class);
    }

    @Test
    void letOnlyCoordinatorsEndMembershipsOfTheirNetwork() {
        String sql = "update membership set valid_until = now() where person_id = ?";
        for (Account other : List.of(our.officer(), our.guest(), our.stranger())) {
            assertThat(update(other, sql, our.officer().personId())).isZero();
        }
        assertThat(update(our.coordinator(), sql, our.stranger().personId())).isZero();
        assertThat(update(our.coordinator(), sql, our.officer().personId())).isOne();
    }

    @Test
    void letPeopleChangeThemselvesOnly() {
        String sql = "update person set given_name = 'Neko' where id = ?";
        for (Account other : List.of(our.coordinator(), our.guest(), our.stranger())) {
            assertThat(update(other, sql, our.officer().personId())).isZero();
        }
        assertThat(update(our.officer(), sql, our.officer().personId())).isOne();
    }

    @Test
    void letNobodyInviteInTheNameOfAnotherOrIntoAnotherNetwork() {
        assertThatThrownBy(() -> insertInvitation(our.officer(), our.officer().personId(), null))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> insertInvitation(our.stranger(), our.stranger().personId(), null))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(
                        () -> insertInvitation(our.coordinator(), our.officer().personId(), null))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void keepReferenceDataFromEverybody() {
        for (String table : List.of("region", "network", "organisation")) {
            assertThat(update(our.coordinator(), "update " + table + " set name_latin = ?", "Neko"))
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void letCoordinatorsChangeTheOrganisationsOfTheirOwnNetworks() {
        String sql = "insert into roster (network_id, organisation_id) values ('%s', ?)"
                .formatted(our.coordinator().networkId());
        for (Account other : List.of(our.officer(), our.guest(), our.stranger())) {
            assertThatThrownBy(() -> update(other, sql, our.strangers())).isInstanceOf(DataAccessException.class);
        }
        assertThat(update(our.coordinator(), sql, our.strangers())).isOne();
    }

    private UUID invite(UUID person) {
        return insertInvitation(our.coordinator(), our.coordinator().personId(), person);
    }

    private UUID insertInvitation(Account as, UUID invitedBy, @org.jspecify.annotations.Nullable UUID person) {
        UUID id = UUID.randomUUID();
        as(
                as,
                () -> database.sql("""
                        insert into invitation (id, organisation_id, network_id, role, email, given_name, family_name, language,
                            status, invited_by, invited_at, expires_at, person_id)
                        values (?, ?, ?, 'OFFICER', ?, 'Službenica', 'Kotor', 'sr-Latn', 'PENDING', ?, now(),
                            now() + interval '7 days', ?)
                        """)
                        .params(java.util.Arrays.asList(
                                id,
                                our.kotor(),
                                our.coordinator().networkId(),
                                id + "@kotor.example",
                                invitedBy,
                                person))
                        .update());
        return id;
    }

    private void join(Account account) {
        as(
                account,
                () -> database.sql("""
                        insert into membership (id, person_id, organisation_id, network_id, role, valid_from)
                        values (?, ?, ?, ?, 'OFFICER', now())
                        """)
                        .params(
                                UUID.randomUUID(),
                                account.personId(),
                                our.kotor(),
                                our.coordinator().networkId())
                        .update());
    }

    private List<UUID> ids(Account as, String sql) {
        return Readers.call(
                tenants.reader(as),
                () -> transaction.execute(status -> database.sql(sql)
                        .query((row, number) -> row.getObject(1, UUID.class))
                        .list()));
    }

    private long count(String table) {
        return database.sql("select count(*) from " + table).query(Long.class).single();
    }

    private int update(Account as, String sql, Object parameter) {
        return as(as, () -> database.sql(sql).param(parameter).update());
    }

    private int as(Account account, java.util.function.Supplier<Integer> work) {
        return Readers.call(tenants.reader(account), () -> transaction.<Integer>execute(status -> work.get()));
    }

    private void asService(String sql, Object parameter) {
        Readers.runAsService(() -> transaction.executeWithoutResult(
                status -> database.sql(sql).param(parameter).update()));
    }
}
