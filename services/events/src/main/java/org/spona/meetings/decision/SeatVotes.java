package org.spona.meetings.decision;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What seats said in votes. Whoever of its people comes first has said it; what was entered for it can be entered otherwise. */
@Repository
class SeatVotes {

    private final JdbcClient database;

    SeatVotes(JdbcClient database) {
        this.database = database;
    }

    /** All that was said at a meeting, as far as the reader may know it. */
    List<SeatVote> list(UUID meetingId) {
        return database.sql("select item_id, seat_id, choice, channel from seat_vote where meeting_id = ?")
                .param(meetingId)
                .query(new SimplePropertyRowMapper<>(SeatVote.class))
                .list();
    }

    /**
     * Keeps what a seat says.
     *
     * @param by who gave or entered it; null of who is known by her address only
     * @return false when one of its people has voted before
     */
    boolean cast(UUID meetingId, SeatVote vote, @Nullable UUID by) {
        return database.sql("""
                        insert into seat_vote as said (item_id, seat_id, meeting_id, choice, channel, voted_by)
                        values (:item, :seat, :meeting, :choice, :channel, :by)
                        on conflict (item_id, seat_id) do update set choice = excluded.choice, channel = excluded.channel,
                            voted_by = excluded.voted_by, voted_at = now()
                        where said.channel <> 'OWN' and excluded.channel <> 'OWN'""")
                        .param("item", vote.itemId())
                        .param("seat", vote.seatId())
                        .param("meeting", meetingId)
                        .param("choice", vote.choice().name())
                        .param("channel", vote.channel().name())
                        .param("by", by)
                        .update()
                > 0;
    }

    /** The vote is taken anew. */
    void clear(UUID itemId) {
        database.sql("delete from seat_vote where item_id = ?").param(itemId).update();
    }
}
