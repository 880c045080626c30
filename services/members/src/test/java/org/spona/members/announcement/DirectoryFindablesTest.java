package org.spona.members.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.spona.members.MembersTest;
import org.spona.platform.directory.MembershipState;
import org.spona.platform.directory.Network;
import org.spona.platform.directory.Organisation;
import org.spona.platform.directory.PersonState;
import org.spona.platform.findable.Findable;
import org.spona.platform.findable.Findable.Content;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.EventContract;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the search is told of the directory. */
@MembersTest
class DirectoryFindablesTest {

    private final List<DirectoryFindables> findables;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    @Autowired
    DirectoryFindablesTest(List<DirectoryFindables> findables, JdbcClient database, TransactionTemplate transaction) {
        this.findables = findables;
        this.database = database;
        this.transaction = transaction;
    }

    @Test
    void everybodyFindsOrganisationsAndNetworks() throws IOException {
        UUID id = UUID.randomUUID();
        Findable bar = only(new Organisation(id, "MUNICIPALITY", "ME", "Bar", "Бар", "", null, null, 3));
        assertThat(bar.ownership().visibility()).isEqualTo(Visibility.PUBLIC);
        assertThat(said(bar).keywords()).contains("opština", "municipality");
        assertThat(only(new Organisation(id, "MUNICIPALITY", "ME", "Bar", "Бар", "", null, UUID.randomUUID(), 4))
                        .content())
                .isNull();
        Findable network = only(new Network(id, "mreza", "Mreža", "Мрежа", "ME", null, null, 2));
        assertThat(said(network).country()).isEqualTo("ME");
    }

    @Test
    void aMembershipIsFoundByNameInItsNetworkUntilItEnds() throws IOException {
        MembershipState known =
                inService("select * from directory_membership order by id limit 1", MembershipState.class);
        Findable open = only(with(known, null));
        assertThat(open.ownership().visibility()).isEqualTo(Visibility.NETWORK);
        assertThat(open.ownership().belongsToNetworkAlone()).isTrue();
        assertThat(said(open).subjectId()).isEqualTo(known.personId());
        assertThat(open.toString()).doesNotContain("@");
        assertThat(only(with(known, Instant.now())).content()).isNull();
    }

    @Test
    void aPersonIsFoundByTheNameThatSheHasNow() throws IOException {
        MembershipState known =
                inService("select * from directory_membership order by id limit 1", MembershipState.class);
        var renamed =
                new PersonState(known.personId(), null, "Novo Ime", "novo@bar.example", "sr-Latn", List.of(), 1000);
        List<Findable> told = of(renamed);
        assertThat(told).extracting(Findable::id).contains(known.id());
        assertThat(told).allSatisfy(one -> assertThat(one.version()).isGreaterThan(1000));
        assertThat(told.toString()).contains("Novo Ime").doesNotContain("@");
    }

    private static MembershipState with(MembershipState membership, @Nullable Instant until) {
        return new MembershipState(
                membership.id(),
                membership.personId(),
                membership.organisationId(),
                membership.networkId(),
                membership.role(),
                membership.validFrom(),
                until,
                null,
                membership.version() + 1);
    }

    private static Content said(Findable thing) {
        return Objects.requireNonNull(thing.content());
    }

    private Findable only(Object state) throws IOException {
        List<Findable> made = of(state);
        assertThat(made).hasSize(1);
        assertThat(EventContract.read("contracts/asyncapi.yaml")
                        .violations(made.getFirst().event()))
                .isEmpty();
        return made.getFirst();
    }

    private List<Findable> of(Object state) {
        return Readers.callAsService(() -> transaction.execute(
                _ -> findables.stream().flatMap(kind -> kind.of(List.of(state))).toList()));
    }

    private <T> T inService(String sql, Class<T> type) {
        return Readers.callAsService(() -> transaction.execute(_ ->
                database.sql(sql).query(new SimplePropertyRowMapper<>(type)).single()));
    }
}
