package org.spona.members.body;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.directory.BodyStatus;
import org.spona.platform.problem.Refusal;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The bodies that the current reader may see; the database leaves out all others. */
interface Bodies extends Repository<Body, UUID> {

    /** Written at once, so that it shows whether its ids were free. */
    Body saveAndFlush(Body body);

    void delete(Body body);

    Optional<Body> findById(UUID id);

    /**
     * The body with this id.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    default Body get(UUID id) {
        return findById(id).orElseThrow(Refusal::notFound);
    }

    /** What is at work, or was; by name. */
    @Query("from Body where status = :status order by content.name, id")
    Page<Body> findByStatus(BodyStatus status, Pageable page);

    /** Those at work in which an institution has a seat, by name. */
    @Query("""
            from Body b where status = 'ACTIVE' and exists (
                from Seat s where s.body = b and s.validUntil is null and s.content.organisationId = :organisationId)
            order by content.name, id""")
    Page<Body> findByInstitution(UUID organisationId, Pageable page);

    /** All in which an institution has or had a seat. */
    @Query("from Body b where exists (from Seat s where s.body = b and s.content.organisationId = :organisationId)")
    List<Body> findWithSeatsOf(UUID organisationId);

    /** The body at work in which a seat is there. */
    @Query("""
            from Body b where status = 'ACTIVE' and exists (
                from Seat s where s.body = b and s.validUntil is null and s.id = :seatId)""")
    Optional<Body> findBySeat(UUID seatId);

    /** Those of the same cluster, by name. */
    @Query(
            "from Body where status = 'ACTIVE' and content.cluster = :cluster and ownership.networkId = :networkId order by content.name, id")
    List<Body> findByCluster(String cluster, UUID networkId, Pageable page);
}
