package org.spona.meetings.written;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.spona.meetings.decision.VoteChannel;
import org.spona.meetings.decision.VoteChoice;
import org.spona.platform.directory.BodyState;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The seats of written procedures, with what they have said, as far as the reader may know them. */
@org.springframework.stereotype.Repository
class WrittenSeats {

    /** How often a seat can vote: the first time, and each change. */
    static final int MOST_TIMES = 20;

    private static final String SEATS = """
        select s.id, s.procedure_id, s.body_seat_id, s.institution, s.role, s.voting, s.vacant, v.choice, v.channel
        from written_seat s left join written_vote v on v.seat_id = s.id""";

    private final JdbcClient database;
    private final NamedParameterJdbcTemplate batches;

    WrittenSeats(JdbcClient database, NamedParameterJdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /** Those of a procedure, in the order of the body's list. */
    List<WrittenSeat> list(UUID procedureId) {
        return database.sql(SEATS + " where s.procedure_id = ? order by s.place")
                .param(procedureId)
                .query(new SimplePropertyRowMapper<>(WrittenSeat.class))
                .list();
    }

    /**
     * Keeps the seats as they are now.
     *
     * @param taken the seats of the body for which somebody speaks
     */
    void freeze(UUID procedureId, List<BodyState.Seat> seats, Set<UUID> taken) {
        MapSqlParameterSource[] rows = IntStream.range(0, seats.size())
                .mapToObj(at -> new MapSqlParameterSource("procedure", procedureId)
                        .addValue("bodySeat", seats.get(at).id())
                        .addValue("institution", seats.get(at).institution())
                        .addValue("role", seats.get(at).role().name())
                        .addValue("voting", seats.get(at).voting())
                        .addValue("vacant", !taken.contains(seats.get(at).id()))
                        .addValue("place", at + 1))
                .toArray(MapSqlParameterSource[]::new);
        batches.batchUpdate("""
                insert into written_seat (id, procedure_id, body_seat_id, institution, role, voting, vacant, place)
                values (gen_random_uuid(), :procedure, :bodySeat, :institution, :role, :voting, :vacant, :place)""", rows);
    }

    /**
     * Keeps what a seat says. Who has voted for it may change that; her own word counts instead of what was entered by phone, and is not
     * written over by it.
     *
     * @return false when somebody else has voted for the seat, or it was changed too often
     */
    boolean cast(WrittenSeat seat, VoteChoice choice, VoteChannel channel, UUID by) {
        return database.sql("""
            insert into written_vote as said (seat_id, procedure_id, choice, channel, voted_by, times)
            values (:seat, :procedure, :choice, :channel, :by, 1)
            on conflict (seat_id) do update set choice = excluded.choice, channel = excluded.channel, voted_by = excluded.voted_by,
                voted_at = now(), times = said.times + 1
            where said.times < :most and (said.channel = 'PHONE' or (excluded.channel = 'OWN' and said.voted_by = excluded.voted_by))""")
                        .param("seat", seat.id())
                        .param("procedure", seat.procedureId())
                        .param("choice", choice.name())
                        .param("channel", channel.name())
                        .param("by", by)
                        .param("most", MOST_TIMES)
                        .update()
                > 0;
    }

    /** Whether a seat has voted as often as it can. */
    boolean isWornOut(UUID seatId) {
        return database.sql("select exists (select from written_vote where seat_id = ? and times >= ?)")
                .params(seatId, MOST_TIMES)
                .query(Boolean.class)
                .single();
    }

    /** Knows somebody as one who is asked for a seat; her links open what this row says. */
    UUID voter(WrittenSeat seat, UUID personId) {
        return database.sql("""
            insert into written_voter as known (id, procedure_id, seat_id, person_id)
            values (gen_random_uuid(), :procedure, :seat, :person)
            on conflict (seat_id, person_id) do update set person_id = excluded.person_id returning id""")
                .param("procedure", seat.procedureId())
                .param("seat", seat.id())
                .param("person", personId)
                .query(UUID.class)
                .single();
    }

    /** Somebody who is asked for a seat. */
    record Voter(UUID procedureId, UUID seatId, UUID personId) {}

    Optional<Voter> findVoter(UUID id) {
        return database.sql("select procedure_id, seat_id, person_id from written_voter where id = ?")
                .param(id)
                .query(new SimplePropertyRowMapper<>(Voter.class))
                .optional();
    }
}
