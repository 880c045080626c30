package org.spona.meetings.decision;

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
