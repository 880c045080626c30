package org.spona.meetings.opinion;

import java.util.Optional;
import java.util.UUID;
import org.spona.meetings.network.BodyPeople.Sitting;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who was asked for comments, for which seat: what links open for as long as she speaks for it. */
@org.springframework.stereotype.Repository
class AskedPeople {

    /** Somebody who was asked. */
    record Asked(UUID opinionId, UUID bodySeatId, UUID personId) {}

    private final JdbcClient database;

    AskedPeople(JdbcClient database) {
        this.database = database;
    }

    UUID ask(UUID opinionId, Sitting sitting) {
        return database.sql("""
            insert into opinion_asked (id, opinion_id, body_seat_id, person_id)
            values (gen_random_uuid(), :opinion, :seat, :person) returning id\
            """)
                .param("opinion", opinionId)
                .param("seat", sitting.seatId())
                .param("person", sitting.personId())
                .query(UUID.class)
                .single();
    }

    Optional<Asked> find(UUID id) {
        return database.sql("select opinion_id, body_seat_id, person_id from opinion_asked where id = ?")
                .param(id)
                .query(new SimplePropertyRowMapper<>(Asked.class))
                .optional();
    }
}
