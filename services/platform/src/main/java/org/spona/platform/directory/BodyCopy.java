package org.spona.platform.directory;

import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the newest state of each body, its seats and its mandates; features hear of each in the same transaction. */
class BodyCopy {

    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    BodyCopy(JdbcClient database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
    }

    void keep(BodyState body) {
        int newer = database.sql("""
                        insert into directory_body as known
                            (id, organisation_id, network_id, visibility, status, name, language, rule, tasks, version)
                        values (:id, :organisation, :network, :visibility, :status, :name, :language, cast(:rule as jsonb),
                            cast(:tasks as jsonb), :version)
                        on conflict (id) do update set (organisation_id, network_id, visibility, status, name, language, rule, tasks, version)
                            = row(excluded.organisation_id, excluded.network_id, excluded.visibility, excluded.status,
                                excluded.name, excluded.language, excluded.rule, excluded.tasks, excluded.version)
                        where known.version < excluded.version
                        """)
                .param("id", body.id())
                .param("organisation", body.organisationId())
                .param("network", body.networkId())
                .param("visibility", body.visibility().name())
                .param("status", body.status().name())
                .param("name", body.name())
                .param("language", body.language())
                .param("rule", JsonMapper.shared().writeValueAsString(body.rule()))
                .param("tasks", JsonMapper.shared().writeValueAsString(body.tasks()))
                .param("version", body.version())
                .update();
        if (newer == 1) {
            replaceSeats(body.id(), body.seats());
            replaceMandates(body.id(), body.mandates());
            events.publishEvent(body);
        }
    }

    /** The mandates go with the seats. */
    private void replaceSeats(UUID body, List<BodyState.Seat> seats) {
        database.sql("delete from directory_seat where body_id = ?").param(body).update();
        database.sql("""
                        insert into directory_seat (id, body_id, organisation_id, institution, role, voting, place)
                        select id, :body, "organisationId", institution, role, voting, place
                        from jsonb_to_recordset(cast(:seats as jsonb)) as seat
                            (id uuid, "organisationId" uuid, institution text, role text, voting boolean, place integer)
                        """)
                .param("body", body)
                .param("seats", JsonMapper.shared().writeValueAsString(seats))
                .update();
    }

    private void replaceMandates(UUID body, List<BodyState.Mandate> mandates) {
        database.sql("""
                        insert into directory_mandate
                            (id, body_id, seat_id, person_id, name, kind, rank, keeps, valid_from, valid_until)
                        select id, :body, "seatId", "personId", name, kind, rank, keeps, "validFrom", "validUntil"
                        from jsonb_to_recordset(cast(:mandates as jsonb)) as mandate
                            (id uuid, "seatId" uuid, "personId" uuid, name text, kind text, rank integer, keeps boolean,
                                "validFrom" timestamptz, "validUntil" timestamptz)
                        """)
                .param("body", body)
                .param("mandates", JsonMapper.shared().writeValueAsString(mandates))
                .update();
    }
}
