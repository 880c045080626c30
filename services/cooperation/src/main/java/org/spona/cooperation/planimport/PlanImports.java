package org.spona.cooperation.planimport;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.problem.Refusal;
import org.springframework.data.repository.Repository;

/** The tables that were brought for the current reader's organisations; the database leaves out all others. */
interface PlanImports extends Repository<PlanImport, UUID> {

    PlanImport saveAndFlush(PlanImport brought);

    void delete(PlanImport brought);

    Optional<PlanImport> findById(UUID id);

    List<PlanImport> findFirst50ByStatusNotOrderByUpdatedAtDesc(PlanImport.Status status);

    /**
     * The table with this id.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    default PlanImport get(UUID id) {
        return findById(id).orElseThrow(Refusal::notFound);
    }
}
