package org.spona.regulations.position;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is asked to sign, and what they say, as far as the current reader may know. */
@Component
class Signatures {

    private final JdbcClient database;

    Signatures(JdbcClient database) {
        this.database = database;
    }

    /** Asks all who are named. */
    void ask(Position position, Instant now) {
        database.sql("""
                        insert into position_signature (position_id, organisation_id, network_id, owner_id, status, reason, asked_at)
                        select :position, organisation, :network, :owner, 'ASKED', '', :now from unnest(:organisations::uuid[]) organisation""")
                .param("position", position.getId())
                .param("network", position.ownership().networkId())
                .param("owner", position.ownership().organisationId())
                .param("now", Timestamp.from(now))
                .param("organisations", position.content().signatories().toArray(UUID[]::new))
                .update();
    }

    /** Nobody is asked any more, and nobody has signed. */
    void forget(UUID positionId) {
        database.sql("delete from position_signature where position_id = ?")
                .param(positionId)
                .update();
    }

    /** An organisation signs or declines. */
    void say(UUID positionId, UUID organisationId, Signature.Status status, String reason, UUID personId, Instant now) {
        database.sql("""
                        update position_signature set status = ?, reason = ?, person_id = ?, said_at = ?
                        where position_id = ? and organisation_id = ?""")
                .params(status.name(), reason, personId, Timestamp.from(now), positionId, organisationId)
                .update();
    }

    /** Those of some positions, by the names of the organisations. */
    List<Signature> list(Collection<UUID> positions) {
        return positions.isEmpty()
                ? List.of()
                : database.sql("""
                                select s.position_id, s.organisation_id, s.status, s.reason, s.asked_at, s.said_at from position_signature s
                                left join directory_organisation o on o.id = s.organisation_id
                                where s.position_id in (:positions) order by o.name_latin collate "sr-Latn-x-icu", s.organisation_id""")
                        .param("positions", List.copyOf(positions))
                        .query(new SimplePropertyRowMapper<>(Signature.class))
                        .list();
    }
}
