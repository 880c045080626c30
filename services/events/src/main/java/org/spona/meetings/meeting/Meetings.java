package org.spona.meetings.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.problem.Refusal;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The meetings that the current reader may see; the database leaves out all others. */
public interface Meetings extends Repository<Meeting, UUID> {

    Meeting save(Meeting meeting);

    /** Written at once, so that rows which refer to it can follow. */
    Meeting saveAndFlush(Meeting meeting);

    void delete(Meeting meeting);

    Optional<Meeting> findById(UUID id);

    /**
     * The meeting with this id.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    default Meeting get(UUID id) {
        return findById(id).orElseThrow(Refusal::notFound);
    }

    /**
     * The meeting with this id, for whoever convenes it.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see, {@code meeting-not-coordinator} when it is
     *     not hers to convene
     */
    default Meeting getAsConvener(UUID id) {
        Meeting meeting = get(id);
        MeetingPermissions.requireConvener(meeting.ownership());
        return meeting;
    }

    /** Writes into the meeting's own row who is invited: the policies look there. */
    @Modifying(flushAutomatically = true)
    @Query(nativeQuery = true, value = """
            update meeting set reader_people = coalesce((select array_agg(person_id) from meeting_invitee
                where meeting_id = :id and person_id is not null and not called_off), cast(array[] as uuid[]))
            where id = :id""")
    void noteInvited(UUID id);

    /** What somebody convened for an organisation in a network, and is not over, a colleague convenes from now on. */
    @Modifying(flushAutomatically = true)
    @Query("""
            update Meeting set convenedBy = :heir where convenedBy = :from and ownership.organisationId = :organisationId
            and ownership.networkId = :networkId and (time.ends is null or time.ends > :now)""")
    void handOver(UUID from, UUID organisationId, UUID networkId, UUID heir, Instant now);

    /** Those that were sent and are not over. */
    @Query("from Meeting where status <> DRAFT and time.ends > :now")
    Page<Meeting> findAhead(Instant now, Pageable page);

    /** Those that are over. */
    @Query("from Meeting where status <> DRAFT and time.ends <= :now")
    Page<Meeting> findPast(Instant now, Pageable page);

    /** Those that nobody was invited to yet. */
    @Query("from Meeting where status = DRAFT")
    Page<Meeting> findDrafts(Pageable page);

    /** Those that wait for the answer of a person: none was given, or to another time. */
    @Query("""
            select m from Meeting m where m.status = SENT and m.time.starts > :now and exists (
                from Invitee i where i.meetingId = m.id and i.personId = :personId and not i.calledOff
                and (i.answer is null or i.answeredInSequence < m.movedInSequence))""")
    Page<Meeting> findOwed(UUID personId, Instant now, Pageable page);

    /** Those of these networks which somebody has not answered. */
    @Query("""
            select m from Meeting m where m.status = SENT and m.time.starts > :now and m.ownership.networkId in :networks and exists (
                from Invitee i where i.meetingId = m.id and not i.calledOff
                and (i.answer is null or i.answeredInSequence < m.movedInSequence))""")
    Page<Meeting> findSilent(Iterable<UUID> networks, Instant now, Pageable page);

    /** Those that take place and were convened since. */
    @Query("from Meeting where status = SENT and time.starts > :now and sentAt > :since")
    Page<Meeting> findNew(Instant now, Instant since, Pageable page);

    /** Those to which a person is invited, cancelled ones too, that ended after an instant. */
    @Query("""
            select m from Meeting m where m.status <> DRAFT and m.time.ends > :since and exists (
                from Invitee i where i.meetingId = m.id and i.personId = :personId and not i.calledOff)
            order by m.time.starts, m.id""")
    List<Meeting> findInvited(UUID personId, Instant since);
}
