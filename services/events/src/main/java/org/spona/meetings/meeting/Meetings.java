package org.spona.meetings.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The meetings that the current reader may see; the database leaves out all others. */
interface Meetings extends Repository<Meeting, UUID> {

    /** Written at once, so that rows which refer to it can follow. */
    Meeting saveAndFlush(Meeting meeting);

    void delete(Meeting meeting);

    Optional<Meeting> findById(UUID id);

    /** The one on whose agenda an item stands or stood. */
    @Query("from Meeting where :itemId member of itemIds")
    Optional<Meeting> findByItem(UUID itemId);

    /** Those of a series, by the days of its rule. */
    @Query("from Meeting where occurrence.seriesId = :seriesId order by occurrence.recurrence, id")
    List<Meeting> findOfSeries(UUID seriesId);

    /** Writes into the meeting's own row whom its policies let read it besides. */
    @Modifying(flushAutomatically = true)
    @Query(nativeQuery = true, value = """
            update meeting set reader_people = :people, readers_version = readers_version + 1 where id = :id""")
    void nameReaders(UUID id, UUID[] people);

    /** Locks the numbers of meetings until the transaction ends, so that no two get the same. */
    @Query(nativeQuery = true, value = "select cast(pg_advisory_xact_lock(hashtext(:of)) as text)")
    String lockNumbers(String of);

    /** The last number that a meeting of an organisation in a network has in a year; 0 without any. */
    @Query(nativeQuery = true, value = "select last_meeting_number(:organisationId, :networkId, :year)")
    int lastNumber(UUID organisationId, UUID networkId, int year);

    /** What somebody convened for an organisation in a network, and is not over, a colleague convenes from now on. */
    @Modifying(flushAutomatically = true)
    @Query("""
            update Meeting set convenedBy = :heir where convenedBy = :from and ownership.organisationId = :organisationId
            and ownership.networkId = :networkId and (content.time.ends is null or content.time.ends > :now)""")
    void handOver(UUID from, UUID organisationId, UUID networkId, UUID heir, Instant now);

    /** Those that take place and are not over. */
    @Query("""
            from Meeting where (status = RUNNING or (status = SENT and (content.time.ends is null or content.time.ends > :now)))
            and (:kind is null or content.kind = :kind)""")
    Page<Meeting> findAhead(@Nullable MeetingKind kind, Instant now, Pageable page);

    /** Those of a network that take place and are not over. */
    @Query("""
            from Meeting where ownership.networkId = :networkId
            and (status = RUNNING or (status = SENT and (content.time.ends is null or content.time.ends > :now)))""")
    Page<Meeting> findAheadIn(UUID networkId, Instant now, Pageable page);

    /** Those of a body that were sent. */
    @Query("from Meeting where status <> DRAFT and array_contains(bodies, :bodyId)")
    Page<Meeting> findOfBody(UUID bodyId, Pageable page);

    /** Those of a body that are drafts or were sent and have not begun. */
    @Query("""
            from Meeting where (status = DRAFT or (status = SENT and content.time.starts > :now)) and array_contains(bodies, :bodyId)
            order by content.time.starts nulls last, id""")
    List<Meeting> findUnbegunOf(UUID bodyId, Instant now, Pageable page);

    /** The last one that was held by these bodies, all of them and no others. */
    @Query(nativeQuery = true, value = """
            select id from meeting where status = 'HELD' and reader_bodies @> cast(:bodyIds as uuid[])
            and reader_bodies <@ cast(:bodyIds as uuid[]) order by starts desc, id limit 1""")
    Optional<UUID> findLastHeldBy(UUID[] bodyIds);

    /** The last one that was held with members of a network, not one from which people learn. */
    @Query(nativeQuery = true, value = """
            select id from meeting where status = 'HELD' and network_id = :networkId and reader_bodies = '{}'
            and kind not in ('WEBINAR', 'TRAINING', 'STUDY_VISIT') order by starts desc, id limit 1""")
    Optional<UUID> findLastHeldIn(UUID networkId);

    /** The first one that is still to be held by these bodies, all of them and no others. */
    @Query(nativeQuery = true, value = """
            select id from meeting where status in ('DRAFT', 'SENT') and starts > :now and reader_bodies @> cast(:bodyIds as uuid[])
            and reader_bodies <@ cast(:bodyIds as uuid[]) order by starts, id limit 1""")
    Optional<UUID> findNextOf(UUID[] bodyIds, Instant now);

    /** Those that took place. */
    @Query("""
            from Meeting where (status = HELD or (status = SENT and content.time.ends <= :now))
            and (:kind is null or content.kind = :kind)""")
    Page<Meeting> findPast(@Nullable MeetingKind kind, Instant now, Pageable page);

    /** Those that were called off. */
    @Query("from Meeting where status = CANCELLED and (:kind is null or content.kind = :kind)")
    Page<Meeting> findCancelled(@Nullable MeetingKind kind, Pageable page);

    /** Those that nobody was invited to yet. */
    @Query("from Meeting where status = DRAFT and (:kind is null or content.kind = :kind)")
    Page<Meeting> findDrafts(@Nullable MeetingKind kind, Pageable page);

    /** Those that take place and were convened since. */
    @Query("""
            from Meeting where status = SENT and (content.time.starts is null or content.time.starts > :now) and sentAt > :since""")
    Page<Meeting> findNew(Instant now, Instant since, Pageable page);
}
