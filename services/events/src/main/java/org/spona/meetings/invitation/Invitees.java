package org.spona.meetings.invitation;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who is invited to the meetings that the current reader may see. */
interface Invitees extends Repository<Invitee, UUID> {

    /** Written at once, so that rows which refer to it can follow. */
    Invitee saveAndFlush(Invitee invitee);

    void delete(Invitee invitee);

    /** Writes what was deleted so far, so that rows which replace it can follow. */
    void flush();

    Optional<Invitee> findById(UUID id);

    /** The same, locked until the transaction ends, so that two answers come one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Invitee where id = :id")
    Optional<Invitee> lock(UUID id);

    List<Invitee> findByMeetingId(UUID meetingId);

    List<Invitee> findByMeetingIdIn(Collection<UUID> meetingIds);

    /** The places of one who is invited to meetings of a series, those called off not among them; a guest is known by her address. */
    @Query(nativeQuery = true, value = """
            select i.* from meeting_invitee i join meeting m on m.id = i.meeting_id left join invitee_contact c on c.invitee_id = i.id
            where m.series_id = :seriesId and not i.called_off
            and (i.person_id = :personId or (i.person_id is null and lower(c.email) = :address)) order by m.starts, i.id limit 250""")
    List<Invitee> findInSeries(UUID seriesId, UUID personId, String address);

    /** Those who have not answered to these meetings as they are now, while they take place. */
    @Query("""
            select i from Invitee i join Meeting m on m.id = i.meetingId where m.id in :meetingIds and m.status = SENT
            and not i.calledOff and (i.answer is null or i.answeredInSequence < m.told.movedInSequence)""")
    List<Invitee> findSilent(Collection<UUID> meetingIds);

    Optional<Invitee> findByMeetingIdAndPersonId(UUID meetingId, UUID personId);

    /** The places of somebody, for an organisation, at meetings of a network that are not over, locked. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            from Invitee i where i.personId = :personId and i.organisationId = :organisationId and not i.calledOff
            and not i.selfRegistered
            and exists (from Meeting m where m.id = i.meetingId and m.ownership.networkId = :networkId
                and m.status <> CANCELLED and m.content.time.ends > :now)""")
    List<Invitee> lockPlaces(UUID personId, UUID organisationId, UUID networkId, Instant now);

    /** Locks a meeting until the transaction ends, so that people put themselves on its list one after the other. */
    @Query(nativeQuery = true, value = "select id from meeting where id = :meetingId for no key update")
    UUID lockMeeting(UUID meetingId);

    long countByMeetingIdAndSelfRegisteredTrue(UUID meetingId);

    /** Who comes instead of somebody. */
    @Query("from Invitee where substituteFor = :inviteeId and not calledOff")
    Optional<Invitee> findSubstitute(UUID inviteeId);
}
