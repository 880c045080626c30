package org.spona.cooperation.exchange;

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

/** What organisations answer, as far as the current reader may know it. */
@Component
class ExchangeAnswers {

    private static final String COLUMNS = "exchange_id, organisation_id, note, answered_on, experience, useful";

    private final JdbcClient database;

    ExchangeAnswers(JdbcClient database) {
        this.database = database;
    }

    void answer(Exchange exchange, UUID organisationId, String note, UUID personId, Instant now) {
        database.sql("""
                        insert into exchange_answer (exchange_id, organisation_id, owner_id, network_id, note, answered_on, person_id, said_at)
                        values (:exchange, :organisation, :owner, :network, :note, :day, :person, :now)
                        on conflict (exchange_id, organisation_id) do update
                            set note = excluded.note, person_id = excluded.person_id, said_at = excluded.said_at""")
                .param("exchange", exchange.getId())
                .param("organisation", organisationId)
                .param("owner", exchange.ownership().organisationId())
                .param("network", exchange.ownership().networkId())
                .param("note", note)
                .param("day", LocalDate.ofInstant(now, ZoneOffset.UTC))
                .param("person", personId)
                .param("now", Timestamp.from(now))
                .update();
    }

    void say(UUID exchangeId, UUID organisationId, ExperienceInput input, UUID personId, Instant now) {
        database.sql("""
                        update exchange_answer set experience = ?, useful = ?, person_id = ?, said_at = ?
                        where exchange_id = ? and organisation_id = ?""")
                .params(input.experience(), input.useful(), personId, Timestamp.from(now), exchangeId, organisationId)
                .update();
    }

    Optional<ExchangeAnswer> find(UUID exchangeId, UUID organisationId) {
        return database.sql("select " + COLUMNS + " from exchange_answer where exchange_id = ? and organisation_id = ?")
                .params(exchangeId, organisationId)
                .query(new SimplePropertyRowMapper<>(ExchangeAnswer.class))
                .optional();
    }

    /** Those to some exchanges, the earliest first. */
    List<ExchangeAnswer> list(Collection<UUID> exchanges) {
        return exchanges.isEmpty()
                ? List.of()
                : database.sql("select " + COLUMNS + """
                                 from exchange_answer where exchange_id in (:exchanges)
                                order by exchange_id, answered_on, organisation_id""")
                        .param("exchanges", List.copyOf(exchanges))
                        .query(new SimplePropertyRowMapper<>(ExchangeAnswer.class))
                        .list();
    }
}
