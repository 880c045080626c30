package org.spona.regulations.modelact;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.problem.Refusal;
import org.springframework.data.repository.Repository;

/** The model acts that the current reader may see; the database leaves out all others. */
interface ModelActs extends Repository<ModelAct, UUID> {

    ModelAct save(ModelAct model);

    /** Written at once, so that it shows whether its id was free. */
    ModelAct saveAndFlush(ModelAct model);

    void delete(ModelAct model);

    Optional<ModelAct> findById(UUID id);

    List<ModelAct> findByIdIn(Collection<UUID> ids);

    /**
     * The model with this id.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    default ModelAct get(UUID id) {
        return findById(id).orElseThrow(Refusal::notFound);
    }
}
