package org.spona.meetings.poll;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has to be written to because of a date poll. */
@Repository
class PollMailQueue {

    /** Somebody on a list whom an open poll asks. */
    record Asked(UUID pollId, UUID inviteeId) {}

    private final JdbcClient database;
    private final Clock clock;

    PollMailQueue(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Some of those who are on a list and were not asked yet, locked; those to whom another instance writes are passed over. */
    List<Asked> lockUnasked(int limit) {
        return database.sql("""
                        select p.id poll_id, i.id invitee_id from meeting_poll p
                        join meeting_invitee i on i.meeting_id = p.meeting_id and not i.called_off
                        where p.closed_at is null and p.deadline > :now and not exists (
                            select from meeting_poll_answer a where a.poll_id = p.id and a.invitee_id = i.id)
                        order by i.id limit :limit for no key update of i skip locked""")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query(new SimplePropertyRowMapper<>(Asked.class))
                .list();
    }

    /** Some of those who are to be reminded, locked in the same way. */
    List<Asked> lockReminders(int limit) {
        return database.sql("""
                        select a.poll_id, a.invitee_id from meeting_poll_answer a where a.reminder_due
                        order by a.id limit ? for update skip locked""")
                .param(limit)
                .query(new SimplePropertyRowMapper<>(Asked.class))
                .list();
    }
}
