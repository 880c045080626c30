package org.spona.regulations.position;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.problem.Refusal;
import org.springframework.data.repository.Repository;

/** The joint positions that the current reader may see; the database leaves out all others. */
interface Positions extends Repository<Position, UUID> {

    Position save(Position position);

    /** Written at once, so that its parts find it, or it shows whether its id was free. */
    Position saveAndFlush(Position position);

    void delete(Position position);

    Optional<Position> findById(UUID id);

    List<Position> findByIdIn(Collection<UUID> ids);

    /**
     * The position with this id.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    default Position get(UUID id) {
        return findById(id).orElseThrow(Refusal::notFound);
    }
}
