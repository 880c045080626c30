package org.spona.platform.aggregate;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.problem.Refusal;
import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;

/**
 * The aggregates of one kind that the current reader may see; the database leaves out all others.
 *
 * @param <A> the aggregates
 */
@NoRepositoryBean
public interface Aggregates<A extends Aggregate<A>> extends Repository<A, UUID> {

    Optional<A> findById(UUID id);

    List<A> findByIdIn(Collection<UUID> ids);

    /**
     * The one with this id.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    default A get(UUID id) {
        return findById(id).orElseThrow(Refusal::notFound);
    }
}
