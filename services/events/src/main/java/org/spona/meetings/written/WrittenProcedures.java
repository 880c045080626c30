package org.spona.meetings.written;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The written procedures that the current reader may see; the database leaves out all others. */
interface WrittenProcedures extends Repository<WrittenProcedure, UUID> {

    WrittenProcedure saveAndFlush(WrittenProcedure procedure);

    Optional<WrittenProcedure> findById(UUID id);

    Page<WrittenProcedure> findBy(Pageable page);

    /** The same row, locked until the transaction ends, so that votes come one after the other and none after the end. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from WrittenProcedure where id = :id")
    Optional<WrittenProcedure> lock(UUID id);

    /** One whose last day is over, locked; those on which another instance works are passed over. */
    @Query(nativeQuery = true, value = """
        select p.* from written_procedure p where p.status = 'OPEN' and p.closes_at <= :now
        order by p.closes_at limit 1 for update of p skip locked""")
    Optional<WrittenProcedure> lockDue(Instant now);

    /** Locks the numbers of procedures until the transaction ends, so that no two get the same. */
    @Query(nativeQuery = true, value = "select cast(pg_advisory_xact_lock(hashtext(:of)) as text)")
    String lockNumbers(String of);

    /** The last number of an organisation in a network in a year; 0 without any. */
    @Query(nativeQuery = true, value = """
        select coalesce(max(p.number), 0) from written_procedure p
        where p.organisation_id = :organisationId and p.network_id = :networkId and p.number_year = :year""")
    int lastNumber(UUID organisationId, UUID networkId, int year);

    /** What bodies decided in writing after the meeting before one, and until that begins. */
    @Query(nativeQuery = true, value = """
        select p.* from written_procedure p where p.status = 'CLOSED' and p.reader_bodies && :bodies and p.closed_at <= :until
        and p.closed_at > coalesce((select max(m.starts) from meeting m where m.status in ('RUNNING', 'HELD')
            and m.reader_bodies && :bodies and m.starts < :until and m.id <> :meetingId), '-infinity')
        order by p.closed_at limit 50""")
    List<WrittenProcedure> findSinceMeetingBefore(UUID meetingId, UUID[] bodies, Instant until);
}
