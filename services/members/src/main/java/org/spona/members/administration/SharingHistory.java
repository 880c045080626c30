package org.spona.members.administration;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.spona.platform.visibility.VisibilityChange;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far the things of organisations were shared, and by whose word: kept for the audit list. */
@Service
public class SharingHistory {

    private final JdbcClient database;

    SharingHistory(JdbcClient database) {
        this.database = database;
    }

    /**
     * Keeps a change that a service announces; called as the service. Nothing happens when it is kept already, or concerns an
     * organisation or a network that the directory does not have.
     *
     * @param id of the change
     */
    @Transactional
    public void keep(UUID id, VisibilityChange change, Instant changedAt) {
        database.sql("""
                        insert into visibility_change (
                            id, organisation_id, network_id, kind, address, before, after, changed_by, changed_by_name, changed_at)
                        select :id, o.id, n.id, :kind, :address, :before, :after, :changedBy,
                            (select given_name || ' ' || family_name from person where id = :changedBy), :changedAt
                        from organisation o, network n where o.id = :organisation and n.id = :network
                        on conflict (id) do nothing""")
                .param("id", id)
                .param("organisation", change.organisationId())
                .param("network", change.networkId())
                .param("kind", change.kind())
                .param("address", change.address())
                .param("before", change.before().name())
                .param("after", change.after().name())
                .param("changedBy", change.changedBy())
                .param("changedAt", changedAt.atOffset(ZoneOffset.UTC))
                .update();
    }
}
