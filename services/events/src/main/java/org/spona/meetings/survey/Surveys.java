package org.spona.meetings.survey;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The surveys that the current reader may see; the database leaves out all others. */
interface Surveys extends Repository<Survey, UUID> {

    Survey saveAndFlush(Survey survey);

    void delete(Survey survey);

    Optional<Survey> findById(UUID id);

    Page<Survey> findBy(Pageable page);

    List<Survey> findTop20ByMeetingIdOrderByUpdatedAtDesc(UUID meetingId);

    /** The same row, locked until the transaction ends, so that no answer comes after the end. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Survey where id = :id")
    Optional<Survey> lock(UUID id);

    /** One whose last day is over, locked; those on which another instance works are passed over. */
    @Query(nativeQuery = true, value = """
            select s.* from survey s where s.status = 'OPEN' and s.closes_at <= :now
            order by s.closes_at limit 1 for update of s skip locked""")
    Optional<Survey> lockOver(Instant now);

    /** One whose last day is near and of which the silent were not reminded for that, locked. */
    @Query(nativeQuery = true, value = """
            select s.* from survey s where s.status = 'OPEN' and s.deadline_reminded_at is null and s.until <= :near
            order by s.closes_at limit 1 for update of s skip locked""")
    Optional<Survey> lockNear(LocalDate near);
}
