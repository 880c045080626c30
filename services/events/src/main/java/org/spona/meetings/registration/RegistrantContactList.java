package org.spona.meetings.registration;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The addresses of all visitors who have registered for a meeting, for who convenes. */
@Repository
class RegistrantContactList {

    private record Row(UUID registrantId, String email) {}

    private final JdbcClient database;

    RegistrantContactList(JdbcClient database) {
        this.database = database;
    }

    /** By registrant; empty too for those who may not see them. */
    Map<UUID, String> of(UUID meetingId) {
        return database.sql("""
                        select c.registrant_id, c.email from registrant_contact c join meeting_registrant r on r.id = c.registrant_id
                        where r.meeting_id = ?""").param(meetingId).query(new SimplePropertyRowMapper<>(Row.class)).list().stream()
                .collect(Collectors.toMap(Row::registrantId, Row::email));
    }
}
