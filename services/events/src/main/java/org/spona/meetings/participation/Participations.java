package org.spona.meetings.participation;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who was there; the database shows it to who convenes, to the service, and to everybody her own. */
@Repository
class Participations {

    /** @param minutes null when it is not known */
    record Row(UUID inviteeId, @Nullable Integer minutes) {}

    private final JdbcClient database;

    Participations(JdbcClient database) {
        this.database = database;
    }

    /** Those of a meeting who were there, by the id of their invitation. */
    Map<UUID, Row> list(UUID meetingId) {
        return database
                .sql("select invitee_id, minutes from participation where meeting_id = ?")
                .param(meetingId)
                .query(new SimplePropertyRowMapper<>(Row.class))
                .list()
                .stream()
                .collect(Collectors.toMap(Row::inviteeId, row -> row));
    }

    Optional<Row> find(UUID inviteeId) {
        return database.sql("select invitee_id, minutes from participation where invitee_id = ?")
                .param(inviteeId)
                .query(new SimplePropertyRowMapper<>(Row.class))
                .optional();
    }

    /** These were there and nobody else; how long is kept of those who were noted before. */
    void keepOnly(UUID meetingId, Collection<UUID> invitees) {
        UUID[] present = invitees.toArray(UUID[]::new);
        database.sql("delete from participation where meeting_id = :meeting and not invitee_id = any (:present)")
                .param("meeting", meetingId)
                .param("present", present)
                .update();
        database.sql("""
                        insert into participation (invitee_id, meeting_id) select id, meeting_id from meeting_invitee
                        where meeting_id = :meeting and id = any (:present) on conflict (invitee_id) do nothing""").param("meeting", meetingId).param("present", present).update();
    }

    /** These of a list were there too; what it says of how long counts instead of what was said before. */
    void add(UUID meetingId, List<ListedPerson> people) {
        database.sql("""
                        insert into participation (invitee_id, meeting_id, minutes, joined_at, left_at)
                        select invitee, :meeting, minutes, joined, left_at
                        from unnest(:invitees::uuid[], :minutes::integer[], :joined::timestamp[], :left::timestamp[])
                            as listed (invitee, minutes, joined, left_at)
                        on conflict (invitee_id) do update
                            set minutes = excluded.minutes, joined_at = excluded.joined_at, left_at = excluded.left_at""")
                .param("meeting", meetingId)
                .param("invitees", people.stream().map(ListedPerson::inviteeId).toArray(UUID[]::new))
                .param("minutes", people.stream().map(ListedPerson::minutes).toArray(Integer[]::new))
                .param("joined", written(people, one -> Optional.ofNullable(one.joined())))
                .param("left", written(people, one -> Optional.ofNullable(one.left())))
                .update();
    }

    /** An array of moments; where one is not known, it is null. */
    private static @Nullable String[] written(
            List<ListedPerson> people, Function<ListedPerson, Optional<LocalDateTime>> time) {
        @Nullable String[] written = new String[people.size()];
        for (int at = 0; at < written.length; at++) {
            written[at] =
                    time.apply(people.get(at)).map(LocalDateTime::toString).orElse(null);
        }
        return written;
    }
}
