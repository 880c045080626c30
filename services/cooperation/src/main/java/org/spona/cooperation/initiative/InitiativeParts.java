package org.spona.cooperation.initiative;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The parts of organisations in initiatives, as far as the current reader may know them. */
@Component
class InitiativeParts {

    private static final String COLUMNS =
            "initiative_id, organisation_id, offered_on, note, decision, decided_on, users, counted_on, left_on";

    private final JdbcClient database;

    InitiativeParts(JdbcClient database) {
        this.database = database;
    }

    /** An organisation takes part, or would; once it has left it may come back. */
    void offer(Initiative initiative, UUID organisationId, String note, UUID personId, Instant now) {
        database.sql("""
                        insert into initiative_part (initiative_id, organisation_id, owner_id, network_id, offered_on, note, person_id, said_at)
                        values (:initiative, :organisation, :owner, :network, :day, :note, :person, :now)
                        on conflict (initiative_id, organisation_id) do update
                            set note = excluded.note, person_id = excluded.person_id, said_at = excluded.said_at, left_on = null""")
                .param("initiative", initiative.getId())
                .param("organisation", organisationId)
                .param("owner", initiative.ownership().organisationId())
                .param("network", initiative.ownership().networkId())
                .param("day", LocalDate.ofInstant(now, ZoneOffset.UTC))
                .param("note", note)
                .param("person", personId)
                .param("now", Timestamp.from(now))
                .update();
    }

    void decide(UUID initiativeId, UUID organisationId, PartyDecisionInput input, UUID personId, Instant now) {
        database.sql("""
                        update initiative_part set decision = ?, decided_on = ?, person_id = ?, said_at = ?
                        where initiative_id = ? and organisation_id = ?""")
                .params(
                        input.decision(),
                        input.decidedOn(),
                        personId,
                        Timestamp.from(now),
                        initiativeId,
                        organisationId)
                .update();
    }

    void count(UUID initiativeId, UUID organisationId, UserCountInput input, UUID personId, Instant now) {
        database.sql("""
                        update initiative_part set users = ?, counted_on = ?, person_id = ?, said_at = ?
                        where initiative_id = ? and organisation_id = ?""")
                .params(input.users(), input.countedOn(), personId, Timestamp.from(now), initiativeId, organisationId)
                .update();
    }

    void leave(UUID initiativeId, UUID organisationId, UUID personId, Instant now) {
        database.sql("""
                        update initiative_part set left_on = ?, person_id = ?, said_at = ?
                        where initiative_id = ? and organisation_id = ? and left_on is null""")
                .params(
                        LocalDate.ofInstant(now, ZoneOffset.UTC),
                        personId,
                        Timestamp.from(now),
                        initiativeId,
                        organisationId)
                .update();
    }

    Optional<InitiativePart> find(UUID initiativeId, UUID organisationId) {
        return database.sql(
                        "select " + COLUMNS + " from initiative_part where initiative_id = ? and organisation_id = ?")
                .params(initiativeId, organisationId)
                .query(new SimplePropertyRowMapper<>(InitiativePart.class))
                .optional();
    }

    /** Those of some initiatives: of whoever leads it, then the earliest first. */
    List<InitiativePart> list(Collection<UUID> initiatives) {
        return initiatives.isEmpty()
                ? List.of()
                : database.sql("select " + COLUMNS + """
                                 from initiative_part where initiative_id in (:initiatives)
                                order by initiative_id, organisation_id <> owner_id, offered_on, organisation_id""")
                        .param("initiatives", List.copyOf(initiatives))
                        .query(new SimplePropertyRowMapper<>(InitiativePart.class))
                        .list();
    }
}
