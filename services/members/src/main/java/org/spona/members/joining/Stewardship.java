package org.spona.members.joining;

import java.util.UUID;
import org.spona.platform.tenancy.Readers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Which network vouches for an organisation that has no administrator. */
@Component
class Stewardship {

    private final JdbcClient database;
    private final TransactionTemplate ownTransaction;

    Stewardship(JdbcClient database, PlatformTransactionManager transactions) {
        this.database = database;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * The first network of its country that asks for an organisation which nobody claimed becomes its steward; one that waits for the
     * network of its association is claimed.
     */
    void claim(UUID organisationId, UUID networkId) {
        Readers.runAsService(() -> ownTransaction.executeWithoutResult(status -> database.sql("""
                        update organisation o set steward_network_id = :network, version = version + 1
                        where id = :organisation and steward_network_id is null and steward_association_id is null
                        and merged_into is null
                        and not has_administrator(id)
                        and exists (select from network n where n.id = :network and n.country = o.country)
                        """)
                .param("network", networkId)
                .param("organisation", organisationId)
                .update()));
    }

    /** Whether a network need not ask: nobody else speaks for the organisation. */
    boolean vouches(UUID networkId, UUID organisationId) {
        return database.sql("select network_vouches(?, ?)")
                .params(networkId, organisationId)
                .query(Boolean.class)
                .single();
    }
}
