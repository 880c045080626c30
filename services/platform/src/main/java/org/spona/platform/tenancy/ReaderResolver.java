package org.spona.platform.tenancy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

    private record Merged(UUID id, UUID mergedInto) {}

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
                        select m.id, coalesce(o.merged_into, m.organisation_id) as organisation_id, m.network_id, m.role
                        from directory_membership_now m left join directory_organisation o on o.id = m.organisation_id
                        where m.person_id = ? order by m.valid_from, m.id
                        """)
                .param(person.id())
                .query(new SimplePropertyRowMapper<>(Membership.class))
                .list();
        return new Reader(
                person.id(),
                person.name(),
                memberships,
                Optional.ofNullable(workplaceId),
                regionNetworks(memberships),
                administered(person),
                formerIds(memberships));
    }

    private Set<UUID> administered(Person person) {
        return new HashSet<>(database.sql("""
                        select coalesce(o.merged_into, a.organisation_id)
                        from directory_administrator_now a left join directory_organisation o on o.id = a.organisation_id
                        where a.person_id = ?
                        """)
                .param(person.id())
                .query((row, number) -> row.getObject(1, UUID.class))
                .list());
    }

    private Map<UUID, Set<UUID>> formerIds(List<Membership> memberships) {
        List<UUID> organisations =
                memberships.stream().map(Membership::organisationId).distinct().toList();
        return organisations.isEmpty()
                ? Map.of()
                : database
                        .sql("select id, merged_into from directory_organisation where merged_into in (:organisations)")
                        .param("organisations", organisations)
                        .query(new SimplePropertyRowMapper<>(Merged.class))
                        .stream()
                        .collect(Collectors.groupingBy(
                                Merged::mergedInto, Collectors.mapping(Merged::id, Collectors.toUnmodifiableSet())));
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
