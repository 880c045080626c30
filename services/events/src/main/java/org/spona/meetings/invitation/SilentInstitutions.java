package org.spona.meetings.invitation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The institutions for whose seat at a meeting nobody has answered; for one of several delegates and deputies to do so is enough. */
@Component
class SilentInstitutions {

    /**
     * An institution that has not answered.
     *
     * @param body in which it has its seat, as it is called
     */
    record SilentInstitution(UUID meetingId, UUID organisationId, String body) {}

    private final JdbcClient database;

    SilentInstitutions(JdbcClient database) {
        this.database = database;
    }

    /** Those that the directory knows, by meeting, each once, while the meeting takes place. */
    Map<UUID, List<SilentInstitution>> find(Collection<UUID> meetings) {
        if (meetings.isEmpty()) {
            return Map.of();
        }
        return database
                .sql("""
                        select distinct on (s.meeting_id, s.organisation_id) s.meeting_id, s.organisation_id, b.name as body
                        from meeting_seat s
                        join meeting m on m.id = s.meeting_id and m.status = 'SENT'
                        join meeting_body b on b.meeting_id = s.meeting_id and b.body_id = s.body_id
                        cross join lateral (
                            select bool_or(i.answer is not null and i.answered_in_sequence >= m.moved_in_sequence) as answered
                            from meeting_invitee i where i.seat_id = s.id and not i.called_off) people
                        where s.meeting_id in (:meetings) and s.organisation_id is not null and not people.answered
                        order by s.meeting_id, s.organisation_id, b.name, s.id""")
                .param("meetings", meetings)
                .query(new SimplePropertyRowMapper<>(SilentInstitution.class))
                .list()
                .stream()
                .collect(Collectors.groupingBy(SilentInstitution::meetingId));
    }
}
