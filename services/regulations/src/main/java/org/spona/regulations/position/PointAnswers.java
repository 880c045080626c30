package org.spona.regulations.position;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What addressees say of points, as far as the current reader may read the position. */
@Component
class PointAnswers {

    private final JdbcClient database;

    PointAnswers(JdbcClient database) {
        this.database = database;
    }

    /** Answers a point, or answers it otherwise. */
    void say(Position position, int point, PointAnswerInput input, UUID personId, Instant now) {
        database.sql("""
                        insert into position_answer (position_id, point, organisation_id, network_id, status, words, person_id, said_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (position_id, point) do update
                            set status = excluded.status, words = excluded.words, person_id = excluded.person_id, said_at = excluded.said_at""")
                .params(
                        position.getId(),
                        point,
                        position.addressee().orElseThrow(),
                        position.ownership().networkId(),
                        String.valueOf(input.status()),
                        input.words(),
                        personId,
                        Timestamp.from(now))
                .update();
    }

    /** Those to some positions, by their points. */
    List<PointAnswer> list(Collection<UUID> positions) {
        return positions.isEmpty()
                ? List.of()
                : database.sql("""
                                select position_id, point, status, words, said_at from position_answer
                                where position_id in (:positions) order by position_id, point""")
                        .param("positions", List.copyOf(positions))
                        .query(new SimplePropertyRowMapper<>(PointAnswer.class))
                        .list();
    }
}
