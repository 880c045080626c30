package org.spona.meetings.invitation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.spona.meetings.meeting.Meeting;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Meetings by who is invited to them and who has answered, as far as the reader sees them. */
interface InviteeMeetings extends Repository<Meeting, UUID> {

    List<Meeting> findByIdIn(Collection<UUID> ids);

    /** Those that wait for the answer of a person: none was given, or to another time. */
    @Query("""
            select m from Meeting m where m.status = SENT and (m.content.time.starts is null or m.content.time.starts > :now) and exists (
                from Invitee i where i.meetingId = m.id and i.personId = :personId and not i.calledOff
                and (i.answer is null or i.answeredInSequence < m.told.movedInSequence))""")
    Page<Meeting> findOwed(UUID personId, Instant now, Pageable page);

    /** Those of these networks which somebody has not answered. */
    @Query("""
            select m from Meeting m where m.status = SENT and (m.content.time.starts is null or m.content.time.starts > :now)
            and m.ownership.networkId in :networks and exists (
                from Invitee i where i.meetingId = m.id and not i.calledOff
                and (i.answer is null or i.answeredInSequence < m.told.movedInSequence))""")
    Page<Meeting> findSilent(Iterable<UUID> networks, Instant now, Pageable page);

    /** Those to which a person is invited, cancelled ones too, that ended after an instant. */
    @Query("""
            select m from Meeting m where m.status <> DRAFT and (m.content.time.ends is null or m.content.time.ends > :since) and exists (
                from Invitee i where i.meetingId = m.id and i.personId = :personId and not i.calledOff)
            order by m.content.time.starts, m.id""")
    List<Meeting> findInvited(UUID personId, Instant since);

    /** Those that an organisation convenes, and those to which somebody of it is invited. */
    @Query("""
            select m from Meeting m where m.status in (SENT, RUNNING, HELD) and (m.ownership.organisationId = :organisationId or exists (
                from Invitee i where i.meetingId = m.id and i.organisationId = :organisationId and not i.calledOff))""")
    Page<Meeting> findOf(UUID organisationId, Pageable page);
}
