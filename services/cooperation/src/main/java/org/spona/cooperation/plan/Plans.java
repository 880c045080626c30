package org.spona.cooperation.plan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.problem.Refusal;
import org.springframework.data.repository.Repository;

/** The plans that the current reader may see; the database leaves out all others. */
interface Plans extends Repository<Plan, UUID> {

    Plan save(Plan plan);

    /** Written at once, so that it shows whether its id was free. */
    Plan saveAndFlush(Plan plan);

    void delete(Plan plan);

    Optional<Plan> findById(UUID id);

    Optional<Plan> findFirstByReplacesId(UUID id);

    List<Plan> findByIdIn(Collection<UUID> ids);

    /**
     * The plan with this id.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    default Plan get(UUID id) {
        return findById(id).orElseThrow(Refusal::notFound);
    }
}
