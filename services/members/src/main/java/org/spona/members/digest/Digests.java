package org.spona.members.digest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.problem.Refusal;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The digests that the current reader may see; the database leaves out all others. */
interface Digests extends Repository<Digest, UUID> {

    /** Written at once, so that it shows whether its id was free. */
    Digest saveAndFlush(Digest digest);

    void delete(Digest digest);

    Optional<Digest> findById(UUID id);

    /**
     * The digest of a network with this id.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    default Digest get(UUID networkId, UUID id) {
        return findById(id)
                .filter(digest -> digest.networkId().equals(networkId))
                .orElseThrow(Refusal::notFound);
    }

    /** What was sent in a network, the newest first. */
    @Query("from Digest where status = 'SENT' and ownership.networkId = :networkId order by sentAt desc, id")
    Page<Digest> findSent(UUID networkId, Pageable page);

    /** What is being written in a network, last changed first. */
    @Query("from Digest where status = 'DRAFT' and ownership.networkId = :networkId order by updatedAt desc, id")
    List<Digest> findDrafts(UUID networkId);

    /** Until when the digests that were sent in a network tell what happened. */
    @Query("select max(coversUntil) from Digest where status = 'SENT' and ownership.networkId = :networkId")
    Optional<Instant> findCovered(UUID networkId);
}
