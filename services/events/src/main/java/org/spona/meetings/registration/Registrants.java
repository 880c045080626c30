package org.spona.meetings.registration;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who is registered: the database shows it to who convenes, to the service, and to everybody her own. */
interface Registrants extends Repository<Registrant, UUID> {

    Registrant saveAndFlush(Registrant registrant);

    Optional<Registrant> findById(UUID id);

    List<Registrant> findByMeetingIdOrderByRequestedAt(UUID meetingId);

    Optional<Registrant> findByInviteeId(UUID inviteeId);

    List<Registrant> findByInviteeIdIn(Collection<UUID> invitees);

    /** Her newest one. */
    Optional<Registrant> findFirstByMeetingIdAndPersonIdOrderByRequestedAtDesc(UUID meetingId, UUID personId);

    /** How many people have a place, or one kept for them; and how many wait. */
    @Query(nativeQuery = true, value = """
            select coalesce(sum(1 + jsonb_array_length(others)) filter (where status in ('CONFIRMED', 'OFFERED')), 0) taken,
                coalesce(sum(1 + jsonb_array_length(others)) filter (where status = 'WAITING'), 0) waiting
            from meeting_registrant where meeting_id = :meetingId""")
    PlaceCount count(UUID meetingId);

    /** Of people. */
    interface PlaceCount {
        long getTaken();

        long getWaiting();
    }
}
