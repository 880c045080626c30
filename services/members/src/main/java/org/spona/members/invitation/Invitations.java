package org.spona.members.invitation;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.tenancy.Role;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The invitations that the current reader may see; the database leaves out all others. */
public interface Invitations extends Repository<Invitation, UUID> {

    Invitation save(Invitation invitation);

    /** Written at once, so that the next one of its kind has room. */
    Invitation saveAndFlush(Invitation invitation);

    Optional<Invitation> findById(UUID id);

    /** The invitation with this id, locked until the transaction ends: also against the one who brings it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Invitation where id = :id")
    Optional<Invitation> lock(UUID id);

    /** The one that waits, for the organisation's word or for an answer, of all that ask the same of the same person. */
    @Query("""
            from Invitation where person.email = :email and organisationId = :organisationId and networkId = :networkId
            and role = :role and status in (PROPOSED, PENDING)""")
    Optional<Invitation> findWaiting(String email, UUID organisationId, UUID networkId, Role role);

    /** What a person can accept by following the link that opens her account. */
    @Query("""
            select id from Invitation where personId = :personId and delivery.opensAccount and status = PENDING
            and expiresAt > :now""")
    List<UUID> findOpeningAccount(UUID personId, Instant now);

    /** The one that has waited longest to be brought, locked; those that another instance brings are passed over. */
    @Query(nativeQuery = true, value = """
            select * from invitation i where next_attempt_at <= :now and status = 'PENDING' and expires_at > :now
            and (role = 'GUEST' or exists (select from roster r where r.network_id = i.network_id
                and r.organisation_id = i.organisation_id and r.status = 'JOINED'))
            order by next_attempt_at limit 1 for update skip locked""")
    Optional<Invitation> lockNextDue(Instant now);

    /** A proposal that nobody has confirmed in time, locked; those that another instance closes are passed over. */
    @Query(nativeQuery = true, value = """
            select * from invitation where status = 'PROPOSED' and expires_at <= :now
            order by expires_at limit 1 for update skip locked""")
    Optional<Invitation> lockNextLapsed(Instant now);

    /** Those that wait and that a person follows for an organisation or its network, locked. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            "from Invitation where followedBy = :personId and networkId = :networkId and status in (PROPOSED, PENDING) order by id")
    List<Invitation> lockFollowedBy(UUID personId, UUID networkId);

    /** Those that wait, into an organisation, locked. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Invitation where organisationId = :organisationId and status in (PROPOSED, PENDING) order by id")
    List<Invitation> lockWaiting(UUID organisationId);

    /** Lets requests that make the same invitation come one after the other until the transaction ends. */
    @Query(nativeQuery = true, value = "select 1 from pg_advisory_xact_lock(hashtextextended(cast(:id as text), 0))")
    int awaitTurn(UUID id);
}
