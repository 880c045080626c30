package org.spona.cooperation.initiative;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.problem.Refusal;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The initiatives that the current reader may see; the database leaves out all others. */
interface Initiatives extends Repository<Initiative, UUID> {

    /** Written at once, so that its parts find it, or it shows whether its id was free. */
    Initiative saveAndFlush(Initiative initiative);

    void delete(Initiative initiative);

    Optional<Initiative> findById(UUID id);

    List<Initiative> findByIdIn(Collection<UUID> ids);

    /** It, locked until the end of the transaction: several parties may leave at once. */
    @Query(nativeQuery = true, value = "select * from initiative where id = :id for update")
    Optional<Initiative> lock(UUID id);

    /**
     * The initiative with this id.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    default Initiative get(UUID id) {
        return findById(id).orElseThrow(Refusal::notFound);
    }
}
