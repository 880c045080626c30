package org.spona.cooperation.counter;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.problem.Refusal;
import org.springframework.data.repository.Repository;

/** The counters that the current reader may see; the database leaves out all others. */
interface Counters extends Repository<Counter, UUID> {

    /** Written at once, so that it shows whether its id was free. */
    Counter saveAndFlush(Counter counter);

    void delete(Counter counter);

    Optional<Counter> findById(UUID id);

    List<Counter> findByIdIn(Collection<UUID> ids);

    /**
     * The counter with this id.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    default Counter get(UUID id) {
        return findById(id).orElseThrow(Refusal::notFound);
    }
}
