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
interface Practices extends Repository<Practice, UUID> {

    Practice save(Practice practice);

    /** Written at once, so that it shows whether its id was free. */
    Practice saveAndFlush(Practice practice);

    /** Written at once, so that what the database refuses is known before others are told. */
    List<Practice> saveAllAndFlush(Iterable<Practice> practices);

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

    List<Practice> findByIdIn(Collection<UUID> ids);

    /** What of these was imported into a network. */
    List<Practice> findByOwnershipNetworkIdAndOriginExternalIdIn(UUID networkId, Collection<String> externalIds);

    /** What an organisation has written. */
    Page<Practice> findByOwnershipOrganisationId(UUID organisationId, Pageable page);

    /** What an organisation has written, at one stage. */
    Page<Practice> findByOwnershipOrganisationIdAndStatus(UUID organisationId, Status status, Pageable page);

    /** What an author has not finished for an organisation in a network. */
    @Query("""
            from Practice where authorId = :authorId and ownership.organisationId = :organisationId
            and ownership.networkId = :networkId and status in ('DRAFT', 'SUBMITTED')""")
    List<Practice> findUnfinished(UUID authorId, UUID organisationId, UUID networkId);

    /** What waits for the editors of these networks. */
    @Query("from Practice where ownership.networkId in :networkIds and status = 'SUBMITTED'")
    Page<Practice> findSubmitted(Iterable<UUID> networkIds, Pageable page);

    /** What is published about an organisation, or by it. */
    @Query(
            "from Practice where (ownership.organisationId = :organisationId or content.municipalityId = :organisationId) and status = 'PUBLISHED'")
    Page<Practice> findPublishedOf(UUID organisationId, Pageable page);

    /** What others have imported about a municipality into these networks and it has not taken over. */
    @Query("""
            from Practice where content.municipalityId = :municipalityId and ownership.networkId in :networkIds
            and status = 'PUBLISHED' and origin.externalId is not null and not origin.takenOver
            and origin.importerId <> :municipalityId""")
    Page<Practice> findOffered(UUID municipalityId, Iterable<UUID> networkIds, Pageable page);

    /** Whether there is any of these in a network. */
    @Query("""
            select count(p) > 0 from Practice p where p.content.municipalityId = :municipalityId
            and p.ownership.networkId = :networkId and p.status = 'PUBLISHED' and p.origin.externalId is not null
            and not p.origin.takenOver and p.origin.importerId <> :municipalityId""")
    boolean existsOffered(UUID municipalityId, UUID networkId);
}
