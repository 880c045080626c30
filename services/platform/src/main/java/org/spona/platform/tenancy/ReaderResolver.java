package org.spona.platform.tenancy;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Finds the reader behind an account in this service's own directory. Nothing is kept between requests, so an ended
 * membership is gone with the next one.
 */
public class ReaderResolver {

    private record Person(UUID id, String name) {}

    private final JdbcClient database;
    private final TransactionTemplate transaction;

    ReaderResolver(JdbcClient database, PlatformTransactionManager transactionManager) {
        this.database = database;
        this.transaction = new TransactionTemplate(transactionManager);
        this.transaction.setReadOnly(true);
    }

    /**
     * The reader of an account.
     *
     * @param subject the account, claim {@code sub} of its token (OpenID Connect Core 1.0, section 2)
     * @param name what to call an account that the directory does not know
     * @param workplaceId the membership that the person chose to act for, if any
     */
    public Reader resolve(String subject, String name, @Nullable UUID workplaceId) {
        return Readers.callAsAccount(
                subject,
                () -> transaction.execute(status -> findPerson(subject)
                        .map(person -> readerOf(person, workplaceId))
                        .orElseGet(() -> Reader.stranger(name))));
    }

    private Optional<Person> findPerson(String subject) {
        return database.sql("select id, name from directory_person where subject = ?")
                .param(subject)
                .query(new SimplePropertyRowMapper<>(Person.class))
                .optional();
    }

    private Reader readerOf(Person person, @Nullable UUID workplaceId) {
        database.sql("select set_config('spona.person', ?, true)")
                .param(person.id().toString())
                .query(String.class)
                .single();
        List<Membership> memberships = database.sql("""
                        select id, organisation_id, network_id, role from directory_membership
                        where person_id = ? and valid_from <= now() and (valid_until is null or now() < valid_until)
                        order by valid_from, id
                        """)
                .param(person.id())
                .query(new SimplePropertyRowMapper<>(Membership.class))
                .list();
        return new Reader(
                person.id(), person.name(), memberships, Optional.ofNullable(workplaceId), regionNetworks(memberships));
    }

    private Set<UUID> regionNetworks(List<Membership> memberships) {
        List<UUID> networks = memberships.stream()
                .filter(membership -> membership.role().belongs())
                .map(Membership::networkId)
                .toList();
        if (networks.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(database.sql("""
                        select id from directory_network where region_id in
                            (select region_id from directory_network where id in (:networks))
                        """)
                .param("networks", networks)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list());
    }
}
