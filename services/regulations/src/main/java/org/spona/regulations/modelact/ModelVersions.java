package org.spona.regulations.modelact;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.problem.Refusal;
import org.springframework.data.repository.Repository;

/** The versions of model acts that the current reader may see; the database leaves out all others. */
interface ModelVersions extends Repository<ModelVersion, UUID> {

    ModelVersion save(ModelVersion version);

    /** Written at once, so that it shows whether its id was free. */
    ModelVersion saveAndFlush(ModelVersion version);

    void delete(ModelVersion version);

    Optional<ModelVersion> findById(UUID id);

    List<ModelVersion> findByIdIn(Collection<UUID> ids);

    /** All of a model, the newest first; a model has some dozens at most. */
    List<ModelVersion> findByModelIdOrderByNumberDesc(UUID modelId);

    /**
     * The version with this id.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    default ModelVersion get(UUID id) {
        return findById(id).orElseThrow(Refusal::notFound);
    }
}
