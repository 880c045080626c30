package org.spona.regulations.update;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.problem.Refusal;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The obligations of updates that the current reader may see. */
interface Obligations extends Repository<Obligation, UUID> {

    @Query("from Obligation o join fetch o.update where o.id = :id")
    Optional<Obligation> findById(UUID id);

    @Query("from Obligation o join fetch o.update where o.id in :ids")
    List<Obligation> findByIdIn(Collection<UUID> ids);

    /** What is asked by these provisions, by its last day. */
    @Query(
            "from Obligation o join fetch o.update u where o.wid in :wids and u.status = 'PUBLISHED' order by o.content.due asc nulls last, o.id")
    List<Obligation> findAskedBy(Collection<UUID> wids);

    /**
     * The obligation with this id, with its update.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    default Obligation get(UUID id) {
        return findById(id).orElseThrow(Refusal::notFound);
    }
}
