package org.spona.meetings.registration;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Registrations for meetings that the current reader may see. */
interface OpenRegistrations extends Repository<OpenRegistration, UUID> {

    OpenRegistration saveAndFlush(OpenRegistration registration);

    Optional<OpenRegistration> findById(UUID meetingId);

    boolean existsById(UUID meetingId);

    /** The same, locked until the transaction ends: who has a place changes one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from OpenRegistration where id = :meetingId")
    Optional<OpenRegistration> lock(UUID meetingId);

    /** Some of those with an offer that has passed. */
    @Query(
            "select distinct meetingId from Registrant where status = OFFERED and offeredUntil <= :now order by meetingId limit 20")
    List<UUID> findWithExpiredOffers(Instant now);
}
