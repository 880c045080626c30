package org.spona.cooperation.measure;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.problem.Refusal;
import org.springframework.data.repository.Repository;

/** The measures that the current reader may see; the database leaves out all others. */
interface Measures extends Repository<Measure, UUID> {

    /** Written at once, so that it shows whether its id was free. */
    Measure saveAndFlush(Measure measure);

    Optional<Measure> findById(UUID id);

    List<Measure> findByIdIn(Collection<UUID> ids);

    /**
     * The measure with this id.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    default Measure get(UUID id) {
        return findById(id).orElseThrow(Refusal::notFound);
    }
}
