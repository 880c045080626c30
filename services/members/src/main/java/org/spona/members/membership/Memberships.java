package org.spona.members.membership;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Role;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The memberships that the current reader may see; the database leaves out all others. */
public interface Memberships extends Repository<Membership, UUID> {

    /** Written at once, so that what follows in the transaction finds it. */
    Membership saveAndFlush(Membership membership);

    Optional<Membership> findById(UUID id);

    /**
     * The membership with this id.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    default Membership get(UUID id) {
        return findById(id).orElseThrow(Refusal::notFound);
    }

    /** Whether somebody with this address is there in this role now. */
    @Query("""
            select count(m) > 0 from Membership m join Person p on p.id = m.personId
            where p.email = :email and m.organisationId = :organisationId and m.networkId = :networkId and m.role = :role
            and m.validUntil is null""")
    boolean holds(String email, UUID organisationId, UUID networkId, Role role);

    /** The open memberships of an organisation's people in a network; its guests are not its people. */
    @Query(
            "from Membership where networkId = :networkId and organisationId = :organisationId and role <> GUEST and validUntil is null")
    List<Membership> findOpen(UUID networkId, UUID organisationId);

    /** All open memberships for an organisation, its guests' too. */
    @Query("from Membership where organisationId = :organisationId and validUntil is null order by id")
    List<Membership> findOpen(UUID organisationId);

    /** All open memberships of a person. */
    @Query("from Membership where personId = :personId and validUntil is null order by id")
    List<Membership> findOpenOf(UUID personId);

    /** Whether a person works for an organisation, in whichever network. */
    @Query(
            "select count(m) > 0 from Membership m where m.personId = :personId and m.organisationId = :organisationId and m.role <> GUEST and m.validUntil is null")
    boolean worksFor(UUID personId, UUID organisationId);

    /** The open memberships of a network's coordinators; nobody else can end one of them until this transaction does. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Membership where networkId = :networkId and role = COORDINATOR and validUntil is null order by id")
    List<Membership> lockCoordinators(UUID networkId);
}
