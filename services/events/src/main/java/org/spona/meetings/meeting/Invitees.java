package org.spona.meetings.meeting;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who is invited to the meetings that the current reader may see. */
public interface Invitees extends Repository<Invitee, UUID> {

    Invitee save(Invitee invitee);

    /** Written at once, so that rows which refer to it can follow. */
    Invitee saveAndFlush(Invitee invitee);

    void delete(Invitee invitee);

    /** Writes what was saved and deleted so far, so that rows which replace it can follow. */
    void flush();

    Optional<Invitee> findById(UUID id);

    /** The same, locked until the transaction ends, so that two answers come one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Invitee where id = :id")
    Optional<Invitee> lock(UUID id);

    List<Invitee> findByMeetingId(UUID meetingId);

    /** Everybody on the list of a meeting has to be written to. */
    default void writeToAll(UUID meetingId) {
        findByMeetingId(meetingId).forEach(invitee -> {
            invitee.due();
            save(invitee);
        });
    }

    Optional<Invitee> findByMeetingIdAndPersonId(UUID meetingId, UUID personId);

    /** The places of somebody, for an organisation, at meetings of a network that are not over, locked. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            from Invitee i where i.personId = :personId and i.organisationId = :organisationId and not i.calledOff
            and exists (from Meeting m where m.id = i.meetingId and m.ownership.networkId = :networkId
                and m.status <> CANCELLED and m.time.ends > :now)""")
    List<Invitee> lockPlaces(UUID personId, UUID organisationId, UUID networkId, Instant now);

    /** Who comes instead of somebody. */
    @Query("from Invitee where substituteFor = :inviteeId and not calledOff")
    Optional<Invitee> findSubstitute(UUID inviteeId);

    /** Some who have to be written to, locked; those that another instance writes to are passed over. */
    @Query(nativeQuery = true, value = """
            select * from meeting_invitee where mail_due order by id limit :limit for update skip locked""")
    List<Invitee> lockMailDue(int limit);
}
