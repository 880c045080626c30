package org.spona.members.audit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.spona.platform.settings.SettingChange;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The changes of settings that other services tell of. */
@Service
public class SettingChanges {

    private final JdbcClient database;

    SettingChanges(JdbcClient database) {
        this.database = database;
    }

    /**
     * Keeps a change; called as the service. Nothing happens when it is kept already.
     *
     * @param id of the change
     */
    @Transactional
    public void keep(UUID id, SettingChange change, Instant changedAt) {
        database.sql("""
                        insert into setting_change (id, network_id, kind, subject, address, changed_by, changed_by_name, changed_at)
                        values (:id, (select id from network where id = :network), :kind, :subject, :address, :changedBy,
                            (select given_name || ' ' || family_name from person where id = :changedBy), :changedAt)
                        on conflict (id) do nothing""")
                .param("id", id)
                .param("network", change.networkId())
                .param("kind", change.kind())
                .param("subject", change.subject())
                .param("address", change.address())
                .param("changedBy", change.changedBy())
                .param("changedAt", changedAt.atOffset(ZoneOffset.UTC))
                .update();
    }
}
