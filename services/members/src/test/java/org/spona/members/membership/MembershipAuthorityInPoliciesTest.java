package org.spona.members.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntSupplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spona.members.MembersTest;
import org.spona.members.TwoNetworks;
import org.spona.platform.tenancy.Membership;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.test.Account;
import org.spona.platform.test.Tenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The program and the database say the same about everybody, every organisation and every role. */
@MembersTest
class MembershipAuthorityInPoliciesTest {

    private final Tenants tenants;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final MembershipAuthority.Finder authority;
    private final TwoNetworks our;
    private final Map<String, UUID> organisations;
    private final Map<String, Account> readers;

    @Autowired
    MembershipAuthorityInPoliciesTest(
            Tenants tenants,
            JdbcClient database,
            TransactionTemplate transaction,
            MembershipAuthority.Finder authority,
            TwoNetworks our) {
        this.tenants = tenants;
        this.database = database;
        this.transaction = transaction;
        this.authority = authority;
        this.our = our;
        UUID network = our.coordinator().networkId();
        UUID host = our.coordinator().organisationId();
        UUID bar = our.officer().organisationId();
        tenants.joined(network, our.strangers());
        asService("update network set host_organisation_id = ? where id = ?", host, network);
        Account ofHost = administrator(host);
        Account ofKotor = administrator(our.kotor());
        Account both = tenants.account(bar, network, Role.COORDINATOR);
        tenants.administers(both.personId(), our.kotor());
        Account former = tenants.account(host, network, Role.COORDINATOR);
        tenants.end(former.membership());
        this.organisations = Map.of(
                "the host",
                host,
                "unclaimed Bar",
                bar,
                "administered Kotor",
                our.kotor(),
                "of another steward",
                our.strangers());
        this.readers = Map.of(
                "coordinator and steward",
                our.coordinator(),
                "coordinator and administrator",
                both,
                "administrator of the host",
                ofHost,
                "administrator of Kotor",
                ofKotor,
                "officer",
                our.officer(),
                "guest",
                our.guest(),
                "coordinator elsewhere",
                our.stranger(),
                "former coordinator",
                former);
    }

    private Account administrator(UUID organisation) {
        Account account = tenants.account(organisation, our.coordinator().networkId(), Role.DELEGATE);
        tenants.administers(account.personId(), organisation);
        return account;
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void aboutWhoAsksWhom(Role role) {
        readers.forEach((who, account) -> organisations.forEach((whose, organisation) -> {
            MembershipAuthority say = say(account, organisation);
            boolean mayAsk = say.invites(role, false);
            boolean givesWord = say.givesOrganisationsWord(role, false);
            if (role.belongs()) {
                assertThat(invites(account, organisation, role, "PROPOSED", false))
                        .as("%s proposes a %s of %s", who, role, whose)
                        .isEqualTo(mayAsk);
                assertThat(invites(account, organisation, role, "PENDING", false))
                        .as("%s invites a %s of %s without the organisation's word", who, role, whose)
                        .isFalse();
            }
            assertThat(invites(account, organisation, role, "PENDING", role.belongs()))
                    .as("%s invites a %s of %s", who, role, whose)
                    .isEqualTo(mayAsk && givesWord);
        }));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void aboutWhoEndsWhat(Role role) {
        organisations.forEach((whose, organisation) -> {
            Membership membership = tenants.account(
                            organisation, our.coordinator().networkId(), role)
                    .membership();
            readers.forEach((who, account) -> assertThat(changes(
                            account,
                            () -> database.sql("update membership set valid_until = now(), ended_by = ? where id = ?")
                                    .params(account.personId(), membership.id())
                                    .update()))
                    .as("%s ends a %s of %s", who, role, whose)
                    .isEqualTo(say(account, organisation).ends(role)));
        });
    }

    private MembershipAuthority say(Account account, UUID organisation) {
        return Readers.call(
                tenants.reader(account), () -> authority.of(our.coordinator().networkId(), organisation));
    }

    private boolean invites(Account by, UUID organisation, Role role, String status, boolean confirmed) {
        UUID id = UUID.randomUUID();
        return changes(
                by,
                () -> database.sql("""
                        insert into invitation (id, organisation_id, network_id, role, email, given_name, family_name, language,
                            status, invited_by, invited_at, confirmed_by, expires_at)
                        values (?, ?, ?, ?, ?, 'Službenica', 'Proba', 'sr-Latn', ?, ?, now(), ?::uuid, now() + interval '7 days')
                        """)
                        .params(Arrays.asList(
                                id,
                                organisation,
                                our.coordinator().networkId(),
                                role.name(),
                                id + "@bar.example",
                                status,
                                by.personId(),
                                confirmed ? by.personId() : null))
                        .update());
    }

    /** Whether the database lets somebody change a row; nothing of it stays. */
    private boolean changes(Account by, IntSupplier change) {
        try {
            return Readers.call(
                    tenants.reader(by),
                    () -> transaction.<Boolean>execute(status -> {
                        status.setRollbackOnly();
                        return change.getAsInt() == 1;
                    }));
        } catch (DataAccessException refused) {
            return false;
        }
    }

    private void asService(String sql, Object... parameters) {
        Readers.runAsService(() -> transaction.executeWithoutResult(
                status -> database.sql(sql).params(List.of(parameters)).update()));
    }
}
