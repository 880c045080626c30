package org.spona.members.organisation;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spona.platform.tenancy.Readers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who gives an organisation's word: its administrators, or the coordinators of its steward while it has none. The rule stands
 * in the database ({@code reader_speaks_for}), where the policies ask it too.
 */
@Service
public class OrganisationVoice {

    private static final String PEOPLE = """
            select person_id from directory_administrator_now where organisation_id = :organisation
            union
            select m.person_id from organisation o
            join directory_membership_now m on m.network_id = o.steward_network_id and m.role = 'COORDINATOR'
            where o.id = :organisation and o.merged_into is null and not has_administrator(o.id)
            """;

    private final JdbcClient database;
    private final TransactionTemplate ownTransaction;

    OrganisationVoice(JdbcClient database, PlatformTransactionManager transactions) {
        this.database = database;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.ownTransaction.setReadOnly(true);
    }

    /** Whether the current reader gives the organisation's word. */
    @Transactional(readOnly = true)
    public boolean speaksFor(UUID organisationId) {
        return ask("select reader_speaks_for(?)", organisationId);
    }

    /** The organisations whose word the current reader gives. */
    @Transactional(readOnly = true)
    public Set<UUID> spokenFor() {
        return database.sql("select unnest(reader_speaks_for())").query(UUID.class).stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the organisation has an administrator now. */
    @Transactional(readOnly = true)
    public boolean hasAdministrator(UUID organisationId) {
        return ask("select has_administrator(?)", organisationId);
    }

    /** The people who give its word now, whom the reader need not know; to be written to, and shown to nobody. */
    public Set<UUID> people(UUID organisationId) {
        return Readers.callAsService(() -> ownTransaction.execute(
                status -> database.sql(PEOPLE).param("organisation", organisationId).query(UUID.class).stream()
                        .collect(Collectors.toUnmodifiableSet())));
    }

    /** The coordinators of a network now, whom the reader need not know; to be written to, and shown to nobody. */
    public Set<UUID> coordinators(UUID networkId) {
        return Readers.callAsService(() -> ownTransaction.execute(status -> database
                .sql("select person_id from directory_membership_now where role = 'COORDINATOR' and network_id = ?")
                .param(networkId)
                .query(UUID.class)
                .stream()
                .collect(Collectors.toUnmodifiableSet())));
    }

    private boolean ask(String sql, UUID organisationId) {
        return database.sql(sql).param(organisationId).query(Boolean.class).single();
    }
}
