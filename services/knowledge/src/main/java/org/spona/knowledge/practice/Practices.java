package org.spona.knowledge.practice;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.knowledge.practice.Practice.Status;
import org.spona.platform.problem.Refusal;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The practices that the current reader may see; the database leaves out all others. */
public interface Practices extends Repository<Practice, UUID> {

    Practice save(Practice practice);

    List<Practice> saveAll(Iterable<Practice> practices);

    void delete(Practice practice);

    Optional<Practice> findById(UUID id);

    /**
     * The practice with this id.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    default Practice get(UUID id) {
        return findById(id).orElseThrow(Refusal::notFound);
    }

    /** What of these was imported into a network. */
    List<Practice> findByNetworkIdAndOriginExternalIdIn(UUID networkId, Collection<String> externalIds);

    /** What an organisation has written. */
    Page<Practice> findByOrganisationId(UUID organisationId, Pageable page);

    /** What an organisation has written, at one stage. */
    Page<Practice> findByOrganisationIdAndStatus(UUID organisationId, Status status, Pageable page);

    /** Drafts of an author that an editor gave back. */
    @Query("from Practice where authorId = :authorId and status = 'DRAFT' and returnReason is not null")
    Page<Practice> findReturned(UUID authorId, Pageable page);

    /** Drafts of an author that were never given back. */
    @Query("from Practice where authorId = :authorId and status = 'DRAFT' and returnReason is null")
    Page<Practice> findDrafts(UUID authorId, Pageable page);

    /** What waits for the editors of these networks. */
    @Query("from Practice where networkId in :networkIds and status = 'SUBMITTED'")
    Page<Practice> findSubmitted(Iterable<UUID> networkIds, Pageable page);
}
