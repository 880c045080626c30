package org.spona.regulations.update;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.problem.Refusal;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The updates that the current reader may see; the database leaves out all others. */
interface Updates extends Repository<Update, UUID> {

    Update save(Update update);

    /** Written at once, so that it shows whether its ids were free. */
    Update saveAndFlush(Update update);

    void delete(Update update);

    Optional<Update> findById(UUID id);

    /**
     * The update with this id.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    default Update get(UUID id) {
        return findById(id).orElseThrow(Refusal::notFound);
    }

    /** What is published, newest first. */
    @Query("from RegulationUpdate where status = 'PUBLISHED' order by publishedAt desc, id")
    Page<Update> findPublished(Pageable page);

    /** What is published on a regulation, newest first. */
    @Query(
            "from RegulationUpdate where status = 'PUBLISHED' and regulationId = :regulationId order by publishedAt desc, id")
    List<Update> findPublishedOn(UUID regulationId);

    /** What is published in a network, newest first. */
    @Query(
            "from RegulationUpdate where status = 'PUBLISHED' and ownership.networkId = :networkId order by publishedAt desc, id")
    List<Update> findPublishedIn(UUID networkId);

    /** What is being written, last changed first. */
    @Query("from RegulationUpdate where status = 'DRAFT' order by updatedAt desc, id")
    List<Update> findDrafts();
}
