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

    /** Some that silence approves by a moment, and of which no remark is open, locked; those on which another instance works are passed over. */
    @Query(nativeQuery = true, value = """
            select m.* from minutes m where m.status = 'CIRCULATED' and m.silence_approves and m.until <= :now
            and not exists (select from minutes_remark r where r.meeting_id = m.id and r.status = 'OPEN')
            order by m.until limit 1 for update of m skip locked""")
    Optional<Minutes> lockDue(Instant now);
}
