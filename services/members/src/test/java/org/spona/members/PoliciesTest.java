package org.spona.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.test.Account;
import org.spona.platform.test.Tenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the database itself lets a reader see and write, whatever the program asks for. */
@MembersTest
class PoliciesTest {

    private final Tenants tenants;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final TwoNetworks our;

    @Autowired
    PoliciesTest(Tenants tenants, JdbcClient database, TransactionTemplate transaction, TwoNetworks our) {
        this.tenants = tenants;
        this.database = database;
        this.transaction = transaction;
        this.our = our;
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
        for (Account reader : List.of(our.stranger(), our.guest())) {
            assertThat(ids(reader, "select id from person")).containsExactly(reader.personId());
            assertThat(ids(reader, "select person_id from membership")).containsExactly(reader.personId());
        }
    }

    @Test
    void showNobodyWithoutReaderAndToStrangers() {
        List<String> tables = List.of("person", "membership", "invitation", "authority_change");
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
    void letThoseEndMembershipsWhoSpeakForTheOrganisationAndThePersonHerself() {
        Account colleague =
                tenants.account(our.officer().organisationId(), our.officer().networkId(), Role.OFFICER);
        for (Account other : List.of(colleague, our.guest(), our.stranger())) {
            assertThat(end(other, our.officer(), other)).isZero();
        }
        assertThat(end(our.coordinator(), our.stranger(), our.coordinator())).isZero();
        assertThatThrownBy(() -> end(our.coordinator(), our.officer(), our.officer()))
                .as("in the name of another")
                .isInstanceOf(DataAccessException.class);
        assertThat(end(our.coordinator(), our.officer(), our.coordinator()))
                .as("the steward, while there is no administrator")
                .isOne();
        assertThat(end(colleague, colleague, colleague)).as("her own").isOne();
    }

    @Test
    void takeTheOrganisationsPeopleFromCoordinatorsOnceItHasAnAdministrator() {
        Account colleague =
                tenants.account(our.officer().organisationId(), our.officer().networkId(), Role.OFFICER);
        Account editor =
                tenants.account(our.officer().organisationId(), our.officer().networkId(), Role.EDITOR);
        tenants.administers(colleague.personId(), our.officer().organisationId());

        assertThat(end(our.coordinator(), our.officer(), our.coordinator())).isZero();
        assertThat(end(our.coordinator(), editor, our.coordinator()))
                .as("its network's staff")
                .isOne();
        assertThat(end(colleague, our.officer(), colleague)).isOne();
    }

    @Test
    void letNobodyMakeAnotherOfAMembership() {
        for (String change : List.of(
                "organisation_id = '" + our.kotor() + "'",
                "network_id = '" + our.stranger().networkId() + "'",
                "person_id = '" + our.coordinator().personId() + "'",
                "role = 'COORDINATOR'",
                "valid_until = null")) {
            assertThatThrownBy(() -> update(
                            our.coordinator(),
                            "update membership set " + change + " where id = ?",
                            our.officer().membership().id()))
                    .as(change)
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void letNobodyHandOverToAStranger() {
        for (UUID heir : List.of(our.guest().personId(), our.stranger().personId())) {
            assertThatThrownBy(() -> update(
                            our.coordinator(),
                            "update membership set valid_until = now(), ended_by = '%s', handed_to = '%s' where id = ?"
                                    .formatted(our.coordinator().personId(), heir),
                            our.officer().membership().id()))
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void refuseACoordinatorTheWordOfAnOrganisationThatIsNotHers() {
        takeIn(our.strangers());

        assertThatThrownBy(() -> insertInvitation(
                        our.coordinator(), our.strangers(), our.coordinator().personId(), true))
                .isInstanceOf(DataAccessException.class);
        UUID proposal = insertInvitation(
                our.coordinator(), our.strangers(), our.coordinator().personId(), false);
        for (String word : List.of(
                "status = 'PENDING'",
                "status = 'PENDING', confirmed_by = '" + our.coordinator().personId() + "'",
                "status = 'PENDING', confirmed_by = '" + our.stranger().personId() + "'",
                "person_id = '" + our.coordinator().personId() + "'",
                "opens_account = true")) {
            assertThatThrownBy(() ->
                            update(our.coordinator(), "update invitation set " + word + " where id = ?", proposal))
                    .as(word)
                    .isInstanceOf(DataAccessException.class);
        }
        assertThat(update(
                        our.stranger(),
                        "update invitation set status = 'PENDING', confirmed_by = '"
                                + our.stranger().personId() + "' where id = ?",
                        proposal))
                .as("its steward's coordinator")
                .isOne();
    }

    @Test
    void grantNoCoordinatorHerself() {
        UUID invitation = insertInvitation(
                our.coordinator(), our.kotor(), our.coordinator().personId(), true);
        asService("update invitation set person_id = '" + our.coordinator().personId() + "' where id = ?", invitation);

        assertThatThrownBy(() -> join(our.coordinator())).isInstanceOf(DataAccessException.class);

        tenants.administers(our.coordinator().personId(), our.kotor());
        assertThat(join(our.coordinator()))
                .as("an administrator acts for her own")
                .isOne();
    }

    @Test
    void letNobodyInOnceTheOrganisationHasLeft() {
        invite(our.stranger().personId());
        asService("update roster set status = 'LEFT' where organisation_id = ?", our.kotor());

        assertThatThrownBy(() -> join(our.stranger())).isInstanceOf(DataAccessException.class);
    }

    @Test
    void letNobodyOpenAnInvitationAgain() {
        UUID invitation = invite(our.stranger().personId());
        update(our.stranger(), "update invitation set status = 'DECLINED' where id = ?", invitation);

        assertThatThrownBy(() ->
                        update(our.stranger(), "update invitation set status = 'PENDING' where id = ?", invitation))
                .isInstanceOf(DataAccessException.class);
        UUID open = invite(our.officer().personId());
        assertThatThrownBy(() -> update(
                        our.officer(),
                        "update invitation set expires_at = expires_at + interval '1 year' where id = ?",
                        open))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void letNobodyAppointHerselfOrAStranger() {
        UUID bar = our.officer().organisationId();
        for (Account by : List.of(our.officer(), our.guest(), our.stranger())) {
            assertThatThrownBy(() -> appoint(by, our.officer().personId(), bar, "0 days"))
                    .isInstanceOf(DataAccessException.class);
        }
        assertThatThrownBy(() -> appoint(our.coordinator(), our.coordinator().personId(), bar, "0 days"))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> appoint(our.coordinator(), our.stranger().personId(), bar, "0 days"))
                .isInstanceOf(DataAccessException.class);
        assertThat(appoint(our.coordinator(), our.officer().personId(), bar, "0 days"))
                .isOne();

        Account colleague = tenants.account(bar, our.officer().networkId(), Role.DELEGATE);
        assertThatThrownBy(() -> appoint(our.coordinator(), colleague.personId(), bar, "13 days"))
                .as("before the others could object")
                .isInstanceOf(DataAccessException.class);
        assertThat(appoint(our.coordinator(), colleague.personId(), bar, "14 days"))
                .isOne();
    }

    @Test
    void leaveAnOrganisationItsLastAdministrator() {
        tenants.administers(our.officer().personId(), our.officer().organisationId());
        String sql = "update administrator set valid_until = now(), ended_by = '%s' where person_id = ?"
                .formatted(our.officer().personId());

        assertThatThrownBy(() -> update(our.officer(), sql, our.officer().personId()))
                .isInstanceOf(DataAccessException.class);

        Account colleague =
                tenants.account(our.officer().organisationId(), our.officer().networkId(), Role.DELEGATE);
        tenants.administers(colleague.personId(), our.officer().organisationId());
        assertThat(update(our.officer(), sql, our.officer().personId())).isOne();
    }

    @Test
    void keepTheHistoryOfAuthorityAsItWasWritten() {
        tenants.administers(our.officer().personId(), our.officer().organisationId());
        assertThat(ids(our.officer(), "select id from authority_change")).isNotEmpty();
        assertThat(ids(our.guest(), "select id from authority_change")).isEmpty();
        assertThat(ids(
                        our.stranger(),
                        "select id from authority_change where organisation_id = '"
                                + our.officer().organisationId() + "'"))
                .isEmpty();

        for (String change : List.of(
                "update authority_change set kind = 'NOTHING' where organisation_id = ?",
                "delete from authority_change where organisation_id = ?",
                "insert into authority_change (organisation_id, kind, person_name) values (?, 'MEMBERSHIP_ENDED', 'Neko')")) {
            assertThatThrownBy(() -> update(our.officer(), change, our.officer().organisationId()))
                    .as(change)
                    .isInstanceOf(DataAccessException.class);
        }
    }

    private int end(Account by, Account whose, Account inTheNameOf) {
        return update(
                by,
                "update membership set valid_until = now(), ended_by = '%s' where person_id = ?"
                        .formatted(inTheNameOf.personId()),
                whose.personId());
    }

    private int appoint(Account by, UUID person, UUID organisation, String after) {
        return as(
                by,
                () -> database.sql(
                                "insert into administrator (id, person_id, organisation_id, valid_from, appointed_by)"
                                        + " values (?, ?, ?, now() + ?::interval, ?)")
                        .params(UUID.randomUUID(), person, organisation, after, by.personId())
                        .update());
    }

    private void takeIn(UUID organisation) {
        Readers.runAsService(() -> transaction.executeWithoutResult(
                status -> database.sql("insert into roster (network_id, organisation_id) values (?, ?)")
                        .params(our.coordinator().networkId(), organisation)
                        .update()));
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
        for (boolean confirmed : new boolean[] {true, false}) {
            assertThatThrownBy(() -> insertInvitation(
                            our.officer(), our.kotor(), our.officer().personId(), confirmed))
                    .isInstanceOf(DataAccessException.class);
            assertThatThrownBy(() -> insertInvitation(
                            our.stranger(), our.kotor(), our.stranger().personId(), confirmed))
                    .isInstanceOf(DataAccessException.class);
            assertThatThrownBy(() -> insertInvitation(
                            our.coordinator(), our.kotor(), our.officer().personId(), confirmed))
                    .isInstanceOf(DataAccessException.class);
            assertThatThrownBy(() -> insertInvitation(
                            our.coordinator(),
                            our.strangers(),
                            our.coordinator().personId(),
                            confirmed))
                    .as("an organisation that is not there")
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void keepReferenceDataFromEverybody() {
        assertThat(update(our.coordinator(), "update region set name_latin = ?", "Neko"))
                .isZero();
        assertThatThrownBy(() -> update(our.coordinator(), "update network set country = ?", "RS"))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> update(our.coordinator(), "update organisation set kind = ?", "NGO"))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void letCoordinatorsAskForTheirOwnNetworksInTheirOwnName() {
        String sql =
                "insert into roster (network_id, asked_by, status, organisation_id) values ('%s', '%s', 'ASKED', ?)"
                        .formatted(
                                our.coordinator().networkId(), our.coordinator().personId());
        for (Account other : List.of(our.officer(), our.guest(), our.stranger())) {
            assertThatThrownBy(() -> update(other, sql, our.strangers())).isInstanceOf(DataAccessException.class);
        }
        assertThat(update(our.coordinator(), sql, our.strangers())).isOne();
    }

    private UUID invite(UUID person) {
        UUID invitation = insertInvitation(
                our.coordinator(), our.kotor(), our.coordinator().personId(), true);
        asService("update invitation set person_id = '" + person + "' where id = ?", invitation);
        return invitation;
    }

    /** @param confirmed whether it says that it has the organisation's word, by whoever invites */
    private UUID insertInvitation(Account as, UUID organisation, UUID invitedBy, boolean confirmed) {
        UUID id = UUID.randomUUID();
        as(
                as,
                () -> database.sql("""
                        insert into invitation (id, organisation_id, network_id, role, email, given_name, family_name, language,
                            status, invited_by, invited_at, confirmed_by, expires_at)
                        values (?, ?, ?, 'OFFICER', ?, 'Službenica', 'Kotor', 'sr-Latn', ?, ?, now(), ?::uuid,
                            now() + interval '7 days')
                        """)
                        .params(Arrays.asList(
                                id,
                                organisation,
                                our.coordinator().networkId(),
                                id + "@kotor.example",
                                confirmed ? "PENDING" : "PROPOSED",
                                invitedBy,
                                confirmed ? invitedBy : null))
                        .update());
        return id;
    }

    private int join(Account account) {
        return as(
                account,
                () -> database.sql("""
                        insert into membership (id, person_id, organisation_id, network_id, role, valid_from, granted_by)
                        values (?, ?, ?, ?, 'OFFICER', now(), ?)
                        """)
                        .params(
                                UUID.randomUUID(),
                                account.personId(),
                                our.kotor(),
                                our.coordinator().networkId(),
                                our.coordinator().personId())
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
