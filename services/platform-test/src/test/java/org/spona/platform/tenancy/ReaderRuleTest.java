package org.spona.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spona.infra.servers.ServiceDatabase;
import org.spona.infra.servers.SharedServers;
import org.spona.platform.directory.SeatRole;
import org.spona.platform.events.OutgoingEvent;
import org.spona.platform.test.Account;
import org.spona.platform.test.EventContract;
import org.spona.platform.test.RowSecurity;
import org.spona.platform.test.ServiceTest;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.spona.platform.visibility.VisibilityChange;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
@SpringBootTest(
        classes = ReaderRuleTest.Service.class,
        properties = {
            "spring.application.name=tenancy",
            "spring.config.import=classpath:platform.yml",
            "spring.liquibase.change-log=classpath:db/tenancy/changelog.yaml"
        })
class ReaderRuleTest {

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Service {}

    private final Tenants tenants;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final TransactionTemplate ownTransaction;
    private final TwoTenants our;

    @Autowired
    ReaderRuleTest(Tenants tenants, JdbcClient database, PlatformTransactionManager transactions, TwoTenants our) {
        this.tenants = tenants;
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.our = our;
    }

    @ParameterizedTest
    @EnumSource
    void databaseAndReaderAgreeOnWhoReads(Visibility visibility) {
        UUID note = write(our.bar(), visibility);
        var ownership = new Ownership(our.bar().organisationId(), our.bar().networkId(), visibility);

        for (Account account : everybody()) {
            Reader reader = tenants.reader(account);
            assertThat(sees(reader, note))
                    .as("%s reads %s", account, visibility)
                    .isEqualTo(reader.reads(ownership));
        }
    }

    @Test
    void sharesAsFarAsTheVisibilitySays() {
        assertThat(readersOf(Visibility.PRIVATE)).containsExactly(our.bar());
        assertThat(readersOf(Visibility.NETWORK)).containsExactly(our.bar(), our.barEditor(), our.kotor());
        assertThat(readersOf(Visibility.REGION))
                .containsExactly(our.bar(), our.barEditor(), our.kotor(), our.staraPazova());
        assertThat(readersOf(Visibility.PUBLIC)).isEqualTo(everybody());
    }

    @Test
    void showsAJointThingToThoseWhomItNames() {
        UUID forPazova = joint(ofOrganisations(our.staraPazova().organisationId()));
        UUID forTheGuest = joint(FurtherReaders.ofPeople(Set.of(our.barGuest().personId())));
        UUID forAStranger = joint(FurtherReaders.ofPeople(Set.of(our.ljubljana().personId())));
        UUID forBar = joint(ofOrganisations(our.bar().organisationId()));

        assertThat(readersOf(forPazova)).containsExactly(our.kotor(), our.staraPazova());
        assertThat(readersOf(forTheGuest)).containsExactly(our.kotor(), our.barGuest());
        assertThat(readersOf(forAStranger)).as("who is not in its network").containsExactly(our.kotor());
        assertThat(readersOf(forBar)).containsExactly(our.bar(), our.kotor(), our.barGuest());
    }

    @Test
    void refusesToWriteInANetworkWhereOneIsAGuest() {
        tenants.join(
                our.bar().personId(),
                new Membership(
                        UUID.randomUUID(),
                        our.bar().organisationId(),
                        our.staraPazova().networkId(),
                        Role.GUEST));

        assertThatThrownBy(() -> insert(
                        tenants.reader(our.bar()),
                        our.bar().organisationId(),
                        our.staraPazova().networkId(),
                        Visibility.NETWORK))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void refusesToCarryARowIntoAnotherNetwork() {
        UUID note = write(our.bar(), Visibility.NETWORK);

        assertThatThrownBy(() -> Readers.call(
                        tenants.reader(our.bar()),
                        () -> transaction.execute(status -> database.sql("update note set network_id = ? where id = ?")
                                .params(our.staraPazova().networkId(), note)
                                .update())))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void readsAndWritesForAnOrganisationUnderTheIdOfItsSecondEntryToo() {
        UUID second = tenants.municipality("Opština Bar", "Општина Бар", "ME");
        tenants.merged(second, our.bar().organisationId());
        Reader reader = tenants.reader(our.bar());
        var ownership = new Ownership(second, our.bar().networkId(), Visibility.PRIVATE);

        UUID note = insert(reader, second, our.bar().networkId(), Visibility.PRIVATE);

        assertThat(sees(reader, note)).isTrue();
        assertThat(reader.reads(ownership)).isTrue();
        assertThat(readersOf(note)).containsExactly(our.bar());
    }

    @Test
    void readsWhatABodyReadsForAsLongAsAMandateLasts() {
        UUID body = tenants.body(our.kotor().organisationId(), our.kotor().networkId(), Visibility.PRIVATE);
        UUID seat = tenants.seat(body, our.ljubljana().organisationId(), SeatRole.MEMBER);
        tenants.mandate(seat, our.ljubljana().personId());
        tenants.mandate(
                tenants.seat(body, our.bar().organisationId(), SeatRole.SECRETARY),
                our.bar().personId());
        UUID note = joint(FurtherReaders.ofBodies(Set.of(body)));

        assertThat(readersOf(note)).containsExactly(our.bar(), our.kotor(), our.ljubljana());
        assertThat(tenants.reader(our.bar()).keeps(body)).isTrue();
        assertThat(tenants.reader(our.ljubljana()).keeps(body)).isFalse();

        tenants.endMandates(body, our.ljubljana().personId());

        assertThat(readersOf(note)).containsExactly(our.bar(), our.kotor());
    }

    @Test
    void readsAsStaffWhatAnyOrganisationOfTheNetworkTellsTheStaff() {
        UUID note = joint(FurtherReaders.STAFF);

        assertThat(readersOf(note)).containsExactly(our.barEditor(), our.kotor());
    }

    @Test
    void announcesAChangeOfVisibilityAndNothingElse() throws IOException {
        UUID note = write(our.bar(), Visibility.PRIVATE);
        EventContract contract = EventContract.read("../members/contracts/asyncapi.yaml");

        List<String> announced =
                announcedBy("update note set visibility = 'REGION', text = 'Pomoć' where id = ?", note);

        assertThat(announced).hasSize(1);
        var change = JsonMapper.shared().readValue(announced.getFirst(), VisibilityChange.class);
        assertThat(change)
                .isEqualTo(new VisibilityChange(
                        our.bar().organisationId(),
                        our.bar().networkId(),
                        "note",
                        note,
                        "/notes/" + note,
                        Visibility.PRIVATE,
                        Visibility.REGION,
                        our.bar().personId()));
        assertThat(contract.violations(
                        new OutgoingEvent(VisibilityChange.TOPIC, note, 1, "org.spona.visibility.changed", change)))
                .isEmpty();
        assertThat(announcedBy("update note set visibility = 'REGION', text = 'Pomoć u kući' where id = ?", note))
                .isEmpty();
    }

    private List<String> announcedBy(String sql, UUID note) {
        return Readers.call(
                tenants.reader(our.bar()),
                () -> transaction.execute(status -> {
                    database.sql("delete from outbox").update();
                    database.sql(sql).param(note).update();
                    return database.sql("select convert_from(data, 'UTF8') from outbox where topic = ?")
                            .param(VisibilityChange.TOPIC)
                            .query(String.class)
                            .list();
                }));
    }

    @ParameterizedTest
    @EnumSource
    void showsSomebodyWithoutAnAccountWhatIsPublic(Visibility visibility) {
        UUID note = write(our.bar(), visibility);
        var ownership = new Ownership(our.bar().organisationId(), our.bar().networkId(), visibility);

        List<UUID> found = Readers.callAsVisitor(() -> transaction.execute(_ -> find(note)));

        assertThat(found.contains(note))
                .isEqualTo(Reader.VISITOR.reads(ownership))
                .isEqualTo(visibility == Visibility.PUBLIC);
    }

    @Test
    void tellsTheDatabaseNoPersonOfSomebodyItDoesNotKnow() {
        assertThat(Readers.<String, RuntimeException>callAsVisitor(() ->
                        transaction.execute(_ -> database.sql("select reader_person()::text")
                                .query((row, _) -> String.valueOf(row.getString(1)))
                                .single())))
                .isEqualTo("null");
        assertThat(Readers.<String, RuntimeException>call(
                        Reader.stranger("Ana"),
                        () -> transaction.execute(_ -> database.sql("select reader_person()::text")
                                .query((row, _) -> String.valueOf(row.getString(1)))
                                .single())))
                .isEqualTo("null");
    }

    @Test
    void showsNothingWithoutReader() {
        UUID note = write(our.bar(), Visibility.PUBLIC);

        List<UUID> found = transaction.execute(status -> find(note));
        assertThat(found).isEmpty();
    }

    @Test
    void tellsEveryPhysicalTransactionItsReader() {
        UUID note = write(our.bar(), Visibility.PRIVATE);

        List<UUID> found = Readers.call(
                tenants.reader(our.bar()),
                () -> transaction.execute(outer -> Stream.concat(
                                find(note).stream(), ownTransaction.execute(inner -> find(note)).stream())
                        .toList()));

        assertThat(found).containsExactly(note, note);
    }

    @Test
    void leavesNothingOfAReaderOnTheConnection() {
        UUID note = write(our.bar(), Visibility.PRIVATE);
        for (int connection = 0; connection < 20; connection++) {
            assertThat(sees(tenants.reader(our.bar()), note)).isTrue();
        }

        List<UUID> found = transaction.execute(status -> find(note));
        assertThat(found).isEmpty();
    }

    @Test
    void refusesToWriteForAnotherOrganisation() {
        assertThatThrownBy(() -> insert(tenants.reader(our.kotor()), our.bar(), Visibility.NETWORK))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void refusesGuestsToWrite() {
        assertThatThrownBy(() -> insert(tenants.reader(our.barGuest()), our.bar(), Visibility.NETWORK))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void forgetsAMembershipWithItsEnd() {
        UUID note = write(our.bar(), Visibility.NETWORK);
        assertThat(sees(tenants.reader(our.kotor()), note)).isTrue();

        tenants.end(our.kotor().membership());

        assertThat(tenants.reader(our.kotor()).memberships()).isEmpty();
        assertThat(sees(tenants.reader(our.kotor()), note)).isFalse();
    }

    @Test
    void findsNoGapInTheProtectionOfOwnedTables() {
        assertThat(RowSecurity.gaps(database)).isEmpty();
    }

    @Test
    void noticesAMissingPolicyAndATableWithoutProtection() throws SQLException {
        ServiceDatabase place = SharedServers.postgres().service("tenancy");
        try (var connection = DriverManager.getConnection(place.jdbcUrl(), place.ownerUser(), place.ownerPassword())) {
            connection.setAutoCommit(false);
            JdbcClient owner = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            owner.sql("drop policy reader_reads on note").update();
            owner.sql("create table careless_note (organisation_id uuid)").update();

            assertThat(RowSecurity.gaps(owner))
                    .contains("note: no policy for reading", "careless_note: row-level security is not enabled");
            connection.rollback();
        }
    }

    @Test
    void refusesToStartWithARoleThatOwnsTheTables() throws SQLException {
        ServiceDatabase place = SharedServers.postgres().service("tenancy");
        try (var connection = DriverManager.getConnection(place.jdbcUrl(), place.ownerUser(), place.ownerPassword())) {
            var guard = new RowSecurityGuard(JdbcClient.create(new SingleConnectionDataSource(connection, true)));

            assertThatThrownBy(guard::afterPropertiesSet)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("could bypass row-level security");
        }
    }

    private List<Account> everybody() {
        return List.of(our.bar(), our.barEditor(), our.kotor(), our.staraPazova(), our.ljubljana(), our.barGuest());
    }

    private List<Account> readersOf(Visibility visibility) {
        return readersOf(write(our.bar(), visibility));
    }

    private List<Account> readersOf(UUID note) {
        return everybody().stream()
                .filter(account -> sees(tenants.reader(account), note))
                .toList();
    }

    private static FurtherReaders ofOrganisations(UUID organisation) {
        return new FurtherReaders(Set.of(organisation), Set.of(), Set.of());
    }

    /** A private note of Kotor with further readers, of whom the reader agrees with the database. */
    private UUID joint(FurtherReaders further) {
        UUID note = write(our.kotor(), Visibility.PRIVATE);
        Readers.call(
                tenants.reader(our.kotor()),
                () -> transaction.execute(status -> database.sql("""
                                update note set reader_organisations = ?::uuid[], reader_bodies = ?::uuid[], reader_people = ?::uuid[], reader_staff = ?
                                where id = ?
                                """)
                        .params(
                                array(further.organisations()),
                                array(further.bodies()),
                                array(further.people()),
                                further.staff(),
                                note)
                        .update()));
        var ownership = new Ownership(our.kotor().organisationId(), our.kotor().networkId(), Visibility.PRIVATE);
        for (Account account : everybody()) {
            Reader reader = tenants.reader(account);
            assertThat(sees(reader, note))
                    .as("%s reads what is shared with %s", account, further)
                    .isEqualTo(reader.reads(ownership, further));
        }
        return note;
    }

    private static String array(Set<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    private UUID write(Account author, Visibility visibility) {
        return insert(tenants.reader(author), author, visibility);
    }

    private UUID insert(Reader reader, Account owner, Visibility visibility) {
        return insert(reader, owner.organisationId(), owner.networkId(), visibility);
    }

    private UUID insert(Reader reader, UUID organisationId, UUID networkId, Visibility visibility) {
        UUID id = UUID.randomUUID();
        Readers.call(
                reader,
                () -> transaction.execute(status -> database.sql(
                                "insert into note (id, organisation_id, network_id, visibility, text) values (?, ?, ?, ?, 'Pomoć u kući')")
                        .params(Arrays.asList(id, organisationId, networkId, visibility.name()))
                        .update()));
        return id;
    }

    private boolean sees(Reader reader, UUID note) {
        return Readers.call(
                reader, () -> transaction.execute(status -> !find(note).isEmpty()));
    }

    private List<UUID> find(UUID note) {
        return database.sql("select id from note where id = ?")
                .param(note)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }
}
