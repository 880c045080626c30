package org.spona.meetings.seat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.meetings.seat.SeatPlan.PlannedSeat;
import org.spona.platform.directory.BodyRule;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The seats of meetings, the bodies whose they are and the people who are invited for them, as far as the reader may know them. */
@Repository
@Transactional
public class Seats {

    private static final String INSERT = """
            insert into meeting_seat (id, meeting_id, body_id, body_seat_id, organisation_id, institution, role, voting, vacant, place)
            values (:id, :meetingId, :bodyId, :bodySeatId, :organisationId, :institution, :role, :voting, :vacant, :place)""";

    private final JdbcClient database;
    private final NamedParameterJdbcTemplate batches;

    Seats(JdbcClient database, NamedParameterJdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /** The seats of a meeting in their order; none before it is sent. */
    @Transactional(readOnly = true)
    public List<MeetingSeat> list(UUID meetingId) {
        return database.sql("""
                        select id, meeting_id, body_id, body_seat_id, organisation_id, institution, role, voting, vacant, place
                        from meeting_seat where meeting_id = ? order by place""")
                .param(meetingId)
                .query(new SimplePropertyRowMapper<>(MeetingSeat.class))
                .list();
    }

    /** The bodies that meet, by name. */
    @Transactional(readOnly = true)
    public List<MeetingBody> bodies(UUID meetingId) {
        return database.sql("select body_id, name, rule from meeting_body where meeting_id = ? order by name, body_id")
                .param(meetingId)
                .query((row, _) -> new MeetingBody(
                        row.getObject("body_id", UUID.class),
                        row.getString("name"),
                        JsonMapper.shared().readValue(row.getString("rule"), BodyRule.class)))
                .list();
    }

    /** Who is invited for the seats of a meeting, those who were called off apart; who has said that she comes before all others. */
    @Transactional(readOnly = true)
    public List<SeatPerson> people(UUID meetingId) {
        return database.sql("""
                        select i.seat_id, i.id invitee_id, i.person_id, i.name,
                            case when i.answered_in_sequence >= m.moved_in_sequence then i.answer end answer,
                            i.substitute_for is not null substitute
                        from meeting_invitee i join meeting m on m.id = i.meeting_id
                        where i.meeting_id = ? and i.seat_id is not null and not i.called_off
                        order by i.answer is distinct from 'YES', i.answered_at, i.name, i.id""")
                .param(meetingId)
                .query(new SimplePropertyRowMapper<>(SeatPerson.class))
                .list();
    }

    /** The seat for which a person is invited to a meeting, if she is. */
    @Transactional(readOnly = true)
    public Optional<UUID> findOf(UUID meetingId, UUID personId) {
        return database.sql("""
                        select seat_id from meeting_invitee
                        where meeting_id = ? and person_id = ? and seat_id is not null and not called_off""").params(meetingId, personId).query(UUID.class).optional();
    }

    /** The seat for which somebody is invited. */
    @Transactional(readOnly = true)
    public Optional<UUID> findOfInvitee(UUID inviteeId) {
        return database.sql(
                        "select seat_id from meeting_invitee where id = ? and seat_id is not null and not called_off")
                .param(inviteeId)
                .query(UUID.class)
                .optional();
    }

    /** Gives a meeting the seats that it is to have. */
    void freeze(UUID meetingId, SeatPlan plan) {
        batches.batchUpdate(
                "insert into meeting_body (meeting_id, body_id, name, rule) values (:meeting, :id, :name, cast(:rule as jsonb))",
                plan.bodies().stream()
                        .map(body -> new MapSqlParameterSource("meeting", meetingId)
                                .addValue("id", body.id())
                                .addValue("name", body.name())
                                .addValue("rule", JsonMapper.shared().writeValueAsString(body.rule())))
                        .toArray(MapSqlParameterSource[]::new));
        List<MapSqlParameterSource> rows = new ArrayList<>();
        List<MapSqlParameterSource> people = new ArrayList<>();
        for (PlannedSeat seat : plan.seats()) {
            UUID id = UUID.randomUUID();
            rows.add(row(id, meetingId, seat, rows.size() + 1));
            seat.inviteeIds().stream()
                    .map(invitee -> new MapSqlParameterSource("seat", id).addValue("invitee", invitee))
                    .forEach(people::add);
        }
        batches.batchUpdate(INSERT, rows.toArray(MapSqlParameterSource[]::new));
        batches.batchUpdate(
                "update meeting_invitee set seat_id = :seat where id = :invitee",
                people.toArray(MapSqlParameterSource[]::new));
    }

    private static MapSqlParameterSource row(UUID id, UUID meetingId, PlannedSeat seat, int place) {
        return new MapSqlParameterSource("id", id)
                .addValue("meetingId", meetingId)
                .addValue("bodyId", seat.bodyId())
                .addValue("bodySeatId", seat.bodySeatId())
                .addValue("organisationId", seat.organisationId())
                .addValue("institution", seat.institution())
                .addValue("role", seat.role().name())
                .addValue("voting", seat.voting())
                .addValue("vacant", seat.vacant())
                .addValue("place", place);
    }

    /**
     * Seats somebody who was invited later with those of her institution, or with whoever sends her.
     *
     * @return false when there is no such seat
     */
    boolean join(UUID inviteeId) {
        return database.sql("""
                        update meeting_invitee i set seat_id = s.id from meeting_seat s
                        where i.id = :invitee and s.meeting_id = i.meeting_id and s.body_id is null and not i.self_registered
                        and case when i.organisation_id is null
                            then s.organisation_id is null and i.institution <> ''
                                and lower(name_latin(s.institution)) = lower(name_latin(i.institution))
                            else s.organisation_id = i.organisation_id end""").param("invitee", inviteeId).update() > 0
                || database.sql("""
                        update meeting_invitee i set seat_id = r.seat_id from meeting_invitee r
                        where i.id = :invitee and r.id = i.substitute_for and r.seat_id is not null""").param("invitee", inviteeId).update() > 0;
    }

    /** A further seat for the institution of somebody who was invited later; of whom no institution is known, none. */
    void add(UUID inviteeId) {
        database.sql("""
                        insert into meeting_seat (id, meeting_id, organisation_id, institution, role, voting, vacant, place)
                        select gen_random_uuid(), i.meeting_id, i.organisation_id, coalesce(o.name_latin, i.institution), 'MEMBER', true, false,
                            (select coalesce(max(place), 0) + 1 from meeting_seat s where s.meeting_id = i.meeting_id)
                        from meeting_invitee i left join directory_organisation o on o.id = i.organisation_id
                        where i.id = :invitee and not i.self_registered and i.substitute_for is null
                        and coalesce(o.name_latin, i.institution) <> ''
                        and not exists (select from meeting_body b where b.meeting_id = i.meeting_id)""").param("invitee", inviteeId).update();
    }
}
