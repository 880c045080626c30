package org.spona.meetings.decision;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.meetings.decision.Decision.Status;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The decisions that the current reader may see; the database leaves out all others. */
interface Decisions extends Repository<Decision, UUID> {

    Decision saveAndFlush(Decision decision);

    Optional<Decision> findById(UUID id);

    List<Decision> findByMeetingIdOrderByPlace(UUID meetingId);

    /** The last place that a decision of a meeting has; 0 without any. The meeting is locked until the transaction ends. */
    @Query(nativeQuery = true, value = """
            select (select coalesce(max(d.place), 0) from decision d where d.meeting_id = m.id) from meeting m where m.id = :meetingId
            for no key update""")
    int lockLastPlace(UUID meetingId);

    /**
     * How many decisions of a meeting have a number that begins so, in the series of an organisation in a network: those of one body are in its
     * founder's, all others in that of whoever convenes.
     */
    @Query(nativeQuery = true, value = """
            select count(*) from decision d join meeting m on m.id = d.meeting_id
            left join meeting_body b on b.meeting_id = d.meeting_id and b.number is not null
                and cardinality(d.reader_bodies) = 1 and b.body_id = d.reader_bodies[1]
            where d.meeting_id = :meetingId and starts_with(d.number, :prefix)
            and coalesce(b.organisation_id, m.organisation_id) = :organisationId and coalesce(b.network_id, m.network_id) = :networkId""")
    int countNumbered(UUID meetingId, String prefix, UUID organisationId, UUID networkId);

    /**
     * What bodies have decided in writing until an instant, since the meeting before at which the same body could have noted it; the
     * earliest first.
     *
     * @param meetingId the meeting at which it is noted; none of those before
     */
    @Query(nativeQuery = true, value = """
            select d.* from decision d where d.written_procedure_id is not null and d.reader_bodies && cast(:bodyIds as uuid[])
            and d.made_at <= :until and not exists (select from meeting m where m.status = 'HELD' and m.id <> :meetingId
                and m.reader_bodies @> d.reader_bodies and m.closed_at >= d.made_at and m.closed_at < :until)
            order by d.made_at, d.id limit :most""")
    List<Decision> findToNote(UUID[] bodyIds, UUID meetingId, Instant until, int most);

    /** Those of which a text is true, the newest first. */
    @Query("""
            from Decision where status in :statuses and content.kind in :kinds
            and (:anyBody = true or array_contains(bodies, :body))
            and (lower(content.title) like :words escape '!' or lower(content.text) like :words escape '!' or number like :words escape '!')""")
    Page<Decision> find(
            Collection<Status> statuses,
            Collection<DecisionKind> kinds,
            boolean anyBody,
            UUID body,
            String words,
            Pageable page);
}
