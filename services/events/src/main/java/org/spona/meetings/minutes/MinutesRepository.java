package org.spona.meetings.minutes;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The minutes that the current reader may see; the database leaves out all others. */
interface MinutesRepository extends Repository<Minutes, UUID> {

    Minutes saveAndFlush(Minutes minutes);

    Optional<Minutes> findById(UUID meetingId);

    /** Some of which those who are invited were not told yet, locked; those on which another instance works are passed over. */
    @Query(nativeQuery = true, value = """
            select m.* from minutes m where m.status <> 'DRAFT' and not m.told order by m.id limit 1 for update of m skip locked""")
    Optional<Minutes> lockUntold();

    /**
     * A draft of a meeting that was closed so long ago that whoever convened it has to be told, locked; those on which another instance works
     * are passed over.
     *
     * @param first closed until then, it is told once
     * @param second closed until then, it is told twice
     */
    @Query(
            nativeQuery = true,
            value = """
            select i.* from minutes i join meeting m on m.id = i.id where i.status = 'DRAFT'
            and ((i.reminders < 1 and m.closed_at <= :first) or (i.reminders < 2 and m.closed_at <= :second))""" + OverdueMinutes.WRITTEN + " order by m.closed_at limit 1 for update of i skip locked")
    Optional<Minutes> lockOverdue(Instant first, Instant second);

    /** Some that silence approves by a moment, and of which no remark is open, locked; those on which another instance works are passed over. */
    @Query(nativeQuery = true, value = """
            select m.* from minutes m where m.status = 'CIRCULATED' and m.silence_approves and m.until <= :now
            and not exists (select from minutes_remark r where r.meeting_id = m.id and r.status = 'OPEN')
            order by m.until limit 1 for update of m skip locked""")
    Optional<Minutes> lockDue(Instant now);
}
