package org.spona.meetings.network;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who sits in bodies now, as this service's copy of the directory knows it. */
@Repository
@Transactional(readOnly = true)
public class BodyPeople {

    /**
     * Somebody who speaks for the institution of a seat.
     *
     * @param organisationId the institution, as far as the directory knows it
     * @param rank 0 for the delegate, then the deputies in their order
     */
    public record Sitting(
            UUID personId,
            String name,
            UUID bodyId,
            UUID seatId,
            @Nullable UUID organisationId,
            String institution,
            int rank) {}

    private final JdbcClient database;

    BodyPeople(JdbcClient database) {
        this.database = database;
    }

    /** All mandates that hold in some bodies, in the order of the seats, the delegates before their deputies. */
    public List<Sitting> list(Collection<UUID> bodies) {
        return bodies.isEmpty()
                ? List.of()
                : database.sql("""
                                select m.person_id, m.name, m.body_id, m.seat_id, s.organisation_id, s.institution, m.rank
                                from directory_mandate_now m join directory_seat s on s.id = m.seat_id
                                where m.body_id in (:bodies) order by m.body_id, s.place, s.id, m.rank, m.id""")
                        .param("bodies", List.copyOf(bodies))
                        .query(new SimplePropertyRowMapper<>(Sitting.class))
                        .list();
    }

    /** Whether a person sits in one of some bodies now. */
    public boolean includes(Collection<UUID> bodies, UUID personId) {
        return !bodies.isEmpty()
                && database.sql("""
                                select exists (select from directory_mandate_now where body_id in (:bodies) and person_id = :person)
                                """)
                        .param("bodies", List.copyOf(bodies))
                        .param("person", personId)
                        .query(Boolean.class)
                        .single();
    }
}
