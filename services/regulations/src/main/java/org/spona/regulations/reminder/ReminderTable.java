package org.spona.regulations.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spona.regulations.application.ObligationStatus;
import org.spona.regulations.update.Obligation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When organisations were last reminded of obligations, as far as the reader is staff of their network. */
@Component
class ReminderTable {

    private final JdbcClient database;

    ReminderTable(JdbcClient database) {
        this.database = database;
    }

    /** How all whom an obligation addresses stand with it. */
    List<ReminderState> states(UUID obligationId) {
        return database.sql("""
                        select s.organisation_id, s.status, r.reminded_at from obligation_status s
                        left join reminder r on r.obligation_id = s.obligation_id and r.organisation_id = s.organisation_id
                        where s.obligation_id = ?
                        """)
                .param(obligationId)
                .query((row, number) -> new ReminderState(
                        row.getObject("organisation_id", UUID.class),
                        ObligationStatus.valueOf(row.getString("status")),
                        remindedAt(row)))
                .list();
    }

    /**
     * Keeps that an organisation is reminded.
     *
     * @return false when somebody else was faster: it is not reminded again
     */
    boolean remind(Obligation obligation, UUID organisationId, UUID personId, Instant now) {
        return database.sql("""
                                insert into reminder (obligation_id, organisation_id, network_id, person_id, reminded_at)
                                values (:obligation, :organisation, :network, :person, :now)
                                on conflict (obligation_id, organisation_id) do update
                                set person_id = excluded.person_id, reminded_at = excluded.reminded_at
                                where reminder.reminded_at <= :rested
                                """)
                        .param("obligation", obligation.id())
                        .param("organisation", organisationId)
                        .param("network", obligation.networkId())
                        .param("person", personId)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("rested", now.minus(ReminderState.REST).atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** When the organisations of a network were last reminded: by organisation, then by obligation. */
    Map<UUID, Map<UUID, Instant>> last(UUID networkId) {
        return database
                .sql("select organisation_id, obligation_id, reminded_at from reminder where network_id = ?")
                .param(networkId)
                .query((row, number) -> new Last(
                        row.getObject("organisation_id", UUID.class),
                        row.getObject("obligation_id", UUID.class),
                        row.getObject("reminded_at", OffsetDateTime.class).toInstant()))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Last::organisationId, Collectors.toMap(Last::obligationId, Last::remindedAt)));
    }

    private record Last(UUID organisationId, UUID obligationId, Instant remindedAt) {}

    private static @Nullable Instant remindedAt(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("reminded_at", OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
