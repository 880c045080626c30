package org.spona.regulations.effect;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.problem.Refusal;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The effects that the current reader may see; the database leaves out all others. */
interface Effects extends Repository<Effect, UUID> {

    Effect save(Effect effect);

    /** Written at once, so that it shows whether its id was free. */
    Effect saveAndFlush(Effect effect);

    void delete(Effect effect);

    Optional<Effect> findById(UUID id);

    /**
     * The effect with this id.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    default Effect get(UUID id) {
        return findById(id).orElseThrow(Refusal::notFound);
    }

    /** Those on an act, the latest first; those whose day is not known before them. */
    @Query(
            "from Effect where regulationId = :regulationId order by content.validFrom desc nulls first, updatedAt desc, id")
    Page<Effect> findOn(UUID regulationId, Pageable page);

    /** Those on an act that no text has yet, the next first. */
    @Query(
            "from Effect where regulationId = :regulationId and status = 'ANNOUNCED' order by content.validFrom asc nulls last, updatedAt, id")
    List<Effect> findAnnouncedOn(UUID regulationId, Pageable first);

    /** Those on some provisions that no text has yet. */
    @Query(
            "from Effect where content.wid in :wids and status = 'ANNOUNCED' order by content.validFrom asc nulls last, updatedAt, id")
    List<Effect> findAnnouncedAt(Collection<UUID> wids);

    /** Those that a version has. */
    List<Effect> findByVersionId(UUID versionId);
}
