package org.spona.regulations.consequence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.regulations.provision.ChangedProvisions.Changed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Changes of which is still to be flagged what rests on them. */
@Component
class UnflaggedChanges {

    private final JdbcClient database;

    UnflaggedChanges(JdbcClient database) {
        this.database = database;
    }

    /** Keeps a change in the transaction of whoever publishes it: with it it is there, or is not. */
    void keep(Changed change, @Nullable UUID personId, Instant now) {
        database.sql("""
                        insert into unflagged_change (version_id, regulation_id, organisation_id, network_id, person_id, wids, changed_at)
                        select v.id, v.regulation_id, v.organisation_id, v.network_id, :person, cast(:wids as uuid[]), :now
                        from act_version v where v.id = :version""")
                .param("version", change.versionId())
                .param("person", personId)
                .param("wids", change.wids().toArray(UUID[]::new))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The one that has waited longest, which nobody else takes until the transaction ends. */
    Optional<UnflaggedChange> next() {
        return database.sql("""
                        select version_id, regulation_id, network_id, person_id, wids from unflagged_change where failure is null
                        order by changed_at, version_id limit 1 for update skip locked""")
                .query((row, _) -> new UnflaggedChange(
                        row.getObject("version_id", UUID.class),
                        row.getObject("regulation_id", UUID.class),
                        row.getObject("network_id", UUID.class),
                        row.getObject("person_id", UUID.class),
                        RestingOn.wids(row.getArray("wids"))))
                .optional();
    }

    /** It is flagged. */
    void forget(UUID versionId) {
        database.sql("delete from unflagged_change where version_id = ?")
                .param(versionId)
                .update();
    }

    /** It stays, and is not the next one before somebody has seen to it. */
    void setAside(UUID versionId, String failure) {
        database.sql("update unflagged_change set failure = ? where version_id = ?")
                .params(failure, versionId)
                .update();
    }
}
