package org.spona.members.joining;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What the current reader may know of who works in which network; the database leaves out the rest. */
interface Roster extends Repository<RosterEntry, UUID> {

    /** Written at once, so that the policies of what follows find it. */
    RosterEntry saveAndFlush(RosterEntry entry);

    /** What is between a network and an organisation; nobody else changes it until this transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from RosterEntry where networkId = :networkId and organisationId = :organisationId")
    Optional<RosterEntry> lock(UUID networkId, UUID organisationId);

    List<RosterEntry> findByOrganisationId(UUID organisationId);
}
